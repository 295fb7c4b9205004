/** Numbers, dates and texts as a reader sees them. */
package dk.taellertal.ui.format;
