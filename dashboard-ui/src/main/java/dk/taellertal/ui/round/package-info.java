/** Edit rounds as pages and programs see them: who has answered, what is to change, and what waits for somebody. */
package dk.taellertal.ui.round;
