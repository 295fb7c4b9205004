/** Reads the text out of documents that people send: plain text, Word and PDF. What could do harm is refused. */
package dk.taellertal.ui.document;
