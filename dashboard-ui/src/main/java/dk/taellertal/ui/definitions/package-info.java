/** All key figures by the lives they serve. */
package dk.taellertal.ui.definitions;
