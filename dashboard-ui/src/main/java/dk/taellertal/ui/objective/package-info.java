/** Objectives that people work with: what each says, who changed it, and the ways to change it. */
package dk.taellertal.ui.objective;
