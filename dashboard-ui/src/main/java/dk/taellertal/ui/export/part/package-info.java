/** Pages that can be taken out whole: what a page hands over, and how its parts become blocks. */
package dk.taellertal.ui.export.part;
