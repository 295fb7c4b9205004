/** Key figures: what they are. */
package dk.taellertal.core.figure;
