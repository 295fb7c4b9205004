/** Where facts are kept: the port {@link dk.taellertal.core.store.Facts}, and the values that go through it; no engine is known here. */
package dk.taellertal.core.store;
