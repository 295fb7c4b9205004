/** The page of an edit round: what is to become of each objective, who has answered, and one sheet a life area on paper. */
package dk.taellertal.ui.revision;
