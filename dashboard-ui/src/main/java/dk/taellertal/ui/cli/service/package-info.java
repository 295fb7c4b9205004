/** Commands that run the service, look after a home, and measure. */
package dk.taellertal.ui.cli.service;
