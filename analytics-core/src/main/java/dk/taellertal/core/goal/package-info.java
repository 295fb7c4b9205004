/** What the council wants: life areas, political goals, objectives with their indicators and plans. */
package dk.taellertal.core.goal;
