/** What is exported, before it has a format: a document of blocks, each with a table, a caption and a code. */
package dk.taellertal.ui.export.block;
