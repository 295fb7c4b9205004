/** What a budget year is prepared from beside the figures: proposals in bundles, saving targets, which accounts count. */
package dk.taellertal.core.budget;
