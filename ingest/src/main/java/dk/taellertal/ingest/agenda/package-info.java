/** Recognises the agenda or the minutes of a meeting in a text: its day, its cases, their journal numbers, times and sections. */
package dk.taellertal.ingest.agenda;
