/** Figures taken out of the house: the same block in every format, with a code that leads back to the very numbers. */
package dk.taellertal.ui.export;
