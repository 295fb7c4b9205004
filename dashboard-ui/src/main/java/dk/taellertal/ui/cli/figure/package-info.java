/** Commands that tell figures and goals, and take them out. */
package dk.taellertal.ui.cli.figure;
