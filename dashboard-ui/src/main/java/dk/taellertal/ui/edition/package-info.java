/** Editions for the council as other programs get them. */
package dk.taellertal.ui.edition;
