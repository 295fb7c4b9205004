/** Exports as Word documents: sections that fit under the headings of a case. */
package dk.taellertal.ui.export.word;
