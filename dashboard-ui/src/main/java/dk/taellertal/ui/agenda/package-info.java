/** The agenda of a meeting with the minutes of its cases, and which of them name a key figure. */
package dk.taellertal.ui.agenda;
