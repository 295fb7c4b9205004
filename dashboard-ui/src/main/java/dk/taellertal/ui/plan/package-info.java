/** Plans of the catalogue as other programs get them. */
package dk.taellertal.ui.plan;
