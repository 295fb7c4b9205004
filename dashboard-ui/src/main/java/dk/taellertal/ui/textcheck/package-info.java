/** Holds the numbers of a text beside what the program knows. Words choose what a number may be; the number only confirms it. */
package dk.taellertal.ui.textcheck;
