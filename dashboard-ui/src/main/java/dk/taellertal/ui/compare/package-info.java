/** One figure in the own municipality beside others, groups of them and the country. */
package dk.taellertal.ui.compare;
