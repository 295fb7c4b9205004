/** What the program answers, as documents of plain values: the same for the command line, REST and a service elsewhere. */
package dk.taellertal.ui.answer;
