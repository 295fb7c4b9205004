/** Areas of the country and the groups of them that figures are compared with. */
package dk.taellertal.core.area;
