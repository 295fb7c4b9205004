/** The page of what objectives say otherwise in the program than in the catalogue's files. */
package dk.taellertal.ui.differences;
