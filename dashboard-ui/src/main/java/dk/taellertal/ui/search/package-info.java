/** Finds figures, objectives, goals and departments by the words that somebody remembers of them. */
package dk.taellertal.ui.search;
