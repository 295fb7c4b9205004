/** The small marks inside a table's row, coloured by the page's style sheet. */
package dk.taellertal.ui.chart.row;
