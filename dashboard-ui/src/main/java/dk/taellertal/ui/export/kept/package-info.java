/** What was exported is kept: its code, what was asked, and what the numbers were. */
package dk.taellertal.ui.export.kept;
