/** Why something that was asked for is not done: it is not there, or does not fit what the thing has become. */
package dk.taellertal.ui.refusal;
