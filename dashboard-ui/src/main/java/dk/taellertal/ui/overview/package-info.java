/** The page with every goal on it. */
package dk.taellertal.ui.overview;
