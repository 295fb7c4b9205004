/** Everything one can ask of the program, answered from a home opened in this process or by a service that holds it. */
package dk.taellertal.ui.program;
