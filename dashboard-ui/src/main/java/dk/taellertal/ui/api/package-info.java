/** REST below {@code /api/v1}: the same documents as the command line. */
package dk.taellertal.ui.api;
