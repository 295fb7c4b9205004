/** What is worked out of a chart before anything is a pixel: scales, courses, paths. */
package dk.taellertal.ui.chart.measure;
