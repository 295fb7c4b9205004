/** Each person's own page: what waits for them, and how their objectives stand. */
package dk.taellertal.ui.mine;
