/** Colours, letters, texts in their places, and the files pictures are written to. */
package dk.taellertal.ui.chart.ink;
