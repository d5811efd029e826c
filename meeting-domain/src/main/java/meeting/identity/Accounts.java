package meeting.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import meeting.kernel.Page;

interface Accounts {
    Optional<Account> of(AccountId account);

    /** @param username as {@link Username#of} makes it */
    Optional<Account> named(String username);

    List<Account> named(Collection<String> usernames);

    /** Active accounts whose user name or shown name contains the text, by shown name. */
    List<Account> activeMatching(String text, int most);

    /** With this role, given here or by the directory, by name. */
    List<Account> activeHolding(String role);

    /** Accounts whose user name or shown name contains the text, by user name. */
    Page<Account> matching(String text, int first, int size);

    boolean none();

    /** I1: whether an active account holds the role here; what a directory says can change any day. */
    boolean hasAdministrator();

    /** Lets changes that could leave nobody in charge happen one after the other, until the end of the transaction (I1, I6). */
    void lock();

    void add(Account account);
}
