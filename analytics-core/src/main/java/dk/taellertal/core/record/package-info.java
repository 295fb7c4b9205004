/** The state that the events of each family fold into, now or at any earlier sequence. */
package dk.taellertal.core.record;
