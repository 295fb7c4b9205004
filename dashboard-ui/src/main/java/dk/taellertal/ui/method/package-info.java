/** What the methods answer, as documents of plain values and in words: for the command line, REST and the pages. */
package dk.taellertal.ui.method;
