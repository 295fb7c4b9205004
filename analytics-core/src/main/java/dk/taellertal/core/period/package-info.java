/** Calendar periods as Danish extracts write them, and ranges of them. */
package dk.taellertal.core.period;
