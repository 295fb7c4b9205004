/** Plans that hold for a while: tracks, themes and goals with deadlines, some with a key figure and some that cannot be measured. */
package dk.taellertal.core.plan;
