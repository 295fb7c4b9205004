/** The page of one key figure. */
package dk.taellertal.ui.figure;
