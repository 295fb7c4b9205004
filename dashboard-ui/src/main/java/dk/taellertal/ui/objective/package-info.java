/** Objectives that people work with: what each says, who changed it, and the ways to change it. */
@org.jspecify.annotations.NullMarked
package dk.taellertal.ui.objective;
