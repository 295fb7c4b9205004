/** Commands that send files in, and say what became of them. */
package dk.taellertal.ui.cli.file;
