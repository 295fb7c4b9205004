/** Exports on the pages: the dialog that takes a figure into a case, and the page that a code opens. */
package dk.taellertal.ui.export.page;
