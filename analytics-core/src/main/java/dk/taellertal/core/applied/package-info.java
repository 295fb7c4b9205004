/** The methods over what is published: which figures they are fed, and for whom. */
package dk.taellertal.core.applied;
