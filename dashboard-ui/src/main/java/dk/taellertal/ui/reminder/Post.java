package dk.taellertal.ui.reminder;

/** What takes letters to people. */
public interface Post {

    /**
     * Hands a letter to the mail server.
     *
     * @throws LetterRefused where the server does not take this letter; it may take others
     * @throws PostUnavailable where no letter can be handed over now
     */
    void send(Letter letter) throws LetterRefused, PostUnavailable;
}
