/** What a chart says: its sentence, its table, its few own words. */
package dk.taellertal.ui.chart.words;
