/** Exports as tagged PDF, set from the HTML clip. */
package dk.taellertal.ui.export.pdf;
