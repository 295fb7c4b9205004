/** Pictures of many lines: small multiples and the fan of forecasts. */
package dk.taellertal.ui.chart.many;
