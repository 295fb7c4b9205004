/** Commands about what the council is shown. */
package dk.taellertal.ui.cli.council;
