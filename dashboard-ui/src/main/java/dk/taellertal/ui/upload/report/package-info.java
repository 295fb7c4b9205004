/** What was found in a file and what it would do, as the pages of uploads show it. */
package dk.taellertal.ui.upload.report;
