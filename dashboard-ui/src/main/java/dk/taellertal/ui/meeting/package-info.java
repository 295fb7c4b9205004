/** The pages of meetings: their agendas, the minutes of their cases, and the key figures attached to them. */
package dk.taellertal.ui.meeting;
