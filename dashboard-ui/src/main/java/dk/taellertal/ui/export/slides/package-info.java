/** Exports as slides, one a figure, with charts that can be edited. */
package dk.taellertal.ui.export.slides;
