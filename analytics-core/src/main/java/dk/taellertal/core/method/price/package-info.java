/** Amounts of different years in the prices of one. */
package dk.taellertal.core.method.price;
