/** What a year's account is expected to end at, from what it has come to. */
package dk.taellertal.core.method.expected;
