/** Reminders by mail: what waits for somebody, once a day. */
package dk.taellertal.ui.reminder;
