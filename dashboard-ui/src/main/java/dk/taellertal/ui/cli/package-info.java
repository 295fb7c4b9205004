/** The command line. Commands that need no service start neither Spring nor Vaadin. */
package dk.taellertal.ui.cli;
