/** Targets, and where a figure stands against them. */
package dk.taellertal.core.target;
