/** A second person's word on an upload that waits for it. */
package dk.taellertal.ui.upload.approval;
