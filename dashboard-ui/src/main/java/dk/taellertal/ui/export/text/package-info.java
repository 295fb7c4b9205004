/** Exports as text: CSV for machines and spreadsheets, HTML for pasting. */
package dk.taellertal.ui.export.text;
