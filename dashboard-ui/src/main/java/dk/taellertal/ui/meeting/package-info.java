/** Meetings: their agendas, the minutes of their cases, and the key figures attached to them. */
@NullMarked
package dk.taellertal.ui.meeting;

import org.jspecify.annotations.NullMarked;
