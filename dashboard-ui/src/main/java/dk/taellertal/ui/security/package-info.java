/** Signing in, and what each role may do. */
package dk.taellertal.ui.security;
