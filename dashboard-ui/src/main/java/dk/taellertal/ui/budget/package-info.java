/** The page on which a budget year is prepared. */
package dk.taellertal.ui.budget;
