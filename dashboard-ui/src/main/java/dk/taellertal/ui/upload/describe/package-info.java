/** Forms in which an economist describes a file that nobody knows yet, and makes a key figure of it. */
package dk.taellertal.ui.upload.describe;
