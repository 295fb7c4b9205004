/** What people write about key figures and objectives, and where a status demands it. */
package dk.taellertal.ui.comment;
