/** A budget year's page: everything it tells, worked out from one state of the facts. */
package dk.taellertal.core.applied.budget;
