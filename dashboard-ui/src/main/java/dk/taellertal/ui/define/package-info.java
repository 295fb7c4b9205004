/** Where an economist makes or changes a key figure's definition, sees its effect, and puts it in force. */
package dk.taellertal.ui.define;
