/** Commands about wishes for numbers. */
package dk.taellertal.ui.cli.wish;
