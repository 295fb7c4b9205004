/** The page of plans: tracks, themes and goals with their deadlines. */
package dk.taellertal.ui.plans;
