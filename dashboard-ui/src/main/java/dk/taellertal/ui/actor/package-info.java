/** Who acts in a request, and the pages that are there only for some. */
package dk.taellertal.ui.actor;
