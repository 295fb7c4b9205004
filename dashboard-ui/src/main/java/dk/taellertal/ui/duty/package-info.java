/** What waits for somebody: comments, numbers, targets, answers and approvals. */
package dk.taellertal.ui.duty;
