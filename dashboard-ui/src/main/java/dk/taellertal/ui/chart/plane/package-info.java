/** A plane on which bars and lines are set out in values and drawn by JFreeChart, with what all such pictures share. */
package dk.taellertal.ui.chart.plane;
