/**
 * Key figures as pictures: the line chart for pages and cases, the small marks of the overview, and what they say in
 * words.
 */
package dk.taellertal.ui.chart;
