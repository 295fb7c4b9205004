/** Which political goals have objectives in which lives, and what those objectives lack. */
package dk.taellertal.ui.coverage;
