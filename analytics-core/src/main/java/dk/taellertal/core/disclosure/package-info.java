/**
 * Disclosure control: which sums over few persons or cases are hidden, and which others, so that none can be worked out.
 * Decided once per dataset, area and period for every sum that may be asked for.
 */
package dk.taellertal.core.disclosure;
