/** Commands about plans. */
package dk.taellertal.ui.cli.plan;
