/** The way in: a chart becomes an SVG picture or a PNG file. */
package dk.taellertal.ui.chart.draw;
