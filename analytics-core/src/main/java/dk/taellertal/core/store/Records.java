package dk.taellertal.core.store;

import java.util.List;
import java.util.Optional;

/** The port to what people and the program have done: uploads and accounts. Never joined with facts. */
public interface Records {

    /** The journal entry that was applied last; 0 where none was. */
    long applied();

    /** Newest first. */
    List<Upload> uploads();

    Optional<Upload> upload(String id);

    Optional<Account> account(String name);

    List<Account> accounts();

    /** Adds or replaces uploads, as of a journal entry. */
    void save(List<Upload> uploads, long sequence);

    /** Adds or replaces an account, as of a journal entry. */
    void save(Account account, long sequence);
}
