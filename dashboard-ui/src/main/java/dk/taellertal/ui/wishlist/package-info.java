/** The page of the numbers that people are glad to have and dream of. */
package dk.taellertal.ui.wishlist;
