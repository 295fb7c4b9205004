/** Values, where absence has a name, and the files they came from. */
package dk.taellertal.core.value;
