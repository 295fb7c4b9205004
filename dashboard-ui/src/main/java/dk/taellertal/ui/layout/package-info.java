/** The frame around the pages, and the signs they share. */
package dk.taellertal.ui.layout;
