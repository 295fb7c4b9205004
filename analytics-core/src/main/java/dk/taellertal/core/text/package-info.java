/** Sentences for readers, apart from the language they are written in. */
package dk.taellertal.core.text;
