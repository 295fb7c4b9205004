/**
 * Where facts and records are kept. Two ports, {@link dk.taellertal.core.store.Facts} and
 * {@link dk.taellertal.core.store.Records}, and the values that go through them; no engine is known here.
 */
package dk.taellertal.core.store;
