/** Wishes for numbers as other programs get them, and the words they are known by there. */
package dk.taellertal.ui.wish;
