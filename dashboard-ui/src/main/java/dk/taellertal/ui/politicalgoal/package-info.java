/** Political goals with what became of them, and the form in which other programs get them. */
package dk.taellertal.ui.politicalgoal;
