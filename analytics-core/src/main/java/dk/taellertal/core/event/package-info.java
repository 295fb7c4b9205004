/** What people and the program did: an append-only log of events in sealed families, one family a feature. */
package dk.taellertal.core.event;
