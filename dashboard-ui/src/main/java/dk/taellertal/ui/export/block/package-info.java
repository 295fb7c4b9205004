/** What is exported, before it has a format: blocks of one key figure each. */
package dk.taellertal.ui.export.block;
