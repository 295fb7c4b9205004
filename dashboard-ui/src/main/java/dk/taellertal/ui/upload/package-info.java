/** The page where files come in and go out. */
package dk.taellertal.ui.upload;
