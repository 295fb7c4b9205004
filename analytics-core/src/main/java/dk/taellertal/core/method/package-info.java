/** Methods that make new numbers out of known ones; each gives its arithmetic with the result, or the reason for none. */
package dk.taellertal.core.method;
