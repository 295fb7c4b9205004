/** Key figures: what they are, and how a question to one is answered. */
package dk.taellertal.core.figure;
