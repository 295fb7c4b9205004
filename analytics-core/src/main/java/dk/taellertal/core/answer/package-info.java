/** How a question to a key figure is answered: sums are fetched once, put together as its formula says, and traced to their files. */
package dk.taellertal.core.answer;
