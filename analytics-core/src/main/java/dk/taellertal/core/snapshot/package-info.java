/**
 * Everything that an answer depends on, at one sequence of the event log. Whoever answers takes one snapshot and passes it
 * down, so that nothing asks twice what is true now.
 */
package dk.taellertal.core.snapshot;
