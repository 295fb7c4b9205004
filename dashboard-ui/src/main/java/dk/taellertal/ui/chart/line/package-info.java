/** The line chart of one key figure. */
package dk.taellertal.ui.chart.line;
