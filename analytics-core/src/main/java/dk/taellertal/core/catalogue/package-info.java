/** Reads everything that is defined rather than measured from YAML; the only room that knows YAML. */
package dk.taellertal.core.catalogue;
