/** The page of an objective, where people read it, change it and comment on it. */
package dk.taellertal.ui.goal;
