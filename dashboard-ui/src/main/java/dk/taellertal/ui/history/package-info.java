/** What became of something that people edit: who did what and when, and the values before and after. */
package dk.taellertal.ui.history;
