/** The way from a command to a home, and what a command says and ends with. */
package dk.taellertal.ui.cli.way;
