package dk.taellertal.ui.document;

import dk.taellertal.core.text.Message;

/** A document that is refused or cannot be read; nothing of it is kept. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    UnreadableDocument(String key, Object... arguments) {
        this(Message.of("document." + key, arguments));
    }

    /** @param why what is wrong and what helps */
    public UnreadableDocument(Message why) {
        super(why.key());
        this.why = why;
    }

    /** In the reader's language, what is wrong and what helps. */
    public Message why() {
        return why;
    }
}
