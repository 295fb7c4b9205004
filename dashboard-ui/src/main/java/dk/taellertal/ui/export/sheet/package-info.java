/** Exports as workbooks: numbers are numbers, and nothing is a formula. */
package dk.taellertal.ui.export.sheet;
