/** Who acts in a request, the pages that are there only for some, and how the service was started. */
package dk.taellertal.ui.actor;
