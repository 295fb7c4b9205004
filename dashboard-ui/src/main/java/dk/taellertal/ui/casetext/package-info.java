/** The page on which the numbers of a case's text are checked. */
package dk.taellertal.ui.casetext;
