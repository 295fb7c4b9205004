/** What the council sees: how far its political goals are met, by a released edition. */
package dk.taellertal.ui.council;
