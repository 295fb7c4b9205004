/** What a kind of extract holds: contracts, their columns by role, and how sources write absence. */
package dk.taellertal.core.dataset;
