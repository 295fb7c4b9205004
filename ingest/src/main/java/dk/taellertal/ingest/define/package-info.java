/** Changes what a key figure means: a draft, its effect on the values there are, and its approval. */
package dk.taellertal.ingest.define;
