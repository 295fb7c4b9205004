/** The budget's page as parts of a document. */
package dk.taellertal.ui.budget.document;
