/** Commands about meetings. */
package dk.taellertal.ui.cli.meeting;
