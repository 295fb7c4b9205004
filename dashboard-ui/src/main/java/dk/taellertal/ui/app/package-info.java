/** Starts the service. */
package dk.taellertal.ui.app;
