/** How a figure's answer becomes a block: its table, its caption, its facts. */
package dk.taellertal.ui.export.figure;
