/** Tables as values: exact numbers, absences and words, which screens and documents show alike. */
package dk.taellertal.ui.table;
