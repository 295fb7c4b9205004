/** Commands about objectives: which there are, and what became of one. */
package dk.taellertal.ui.cli.objective;
