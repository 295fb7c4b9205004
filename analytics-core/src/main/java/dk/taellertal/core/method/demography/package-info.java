/** What a changed population means for the budget. */
package dk.taellertal.core.method.demography;
