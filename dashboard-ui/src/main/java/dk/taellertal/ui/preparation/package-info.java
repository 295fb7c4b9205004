/** A budget year told: in sentences, as a document, as charts. */
package dk.taellertal.ui.preparation;
