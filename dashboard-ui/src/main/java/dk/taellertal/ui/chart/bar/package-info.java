/** Pictures made of bars and tiles. */
package dk.taellertal.ui.chart.bar;
