package meeting.identity;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.identity.directory.DirectoryPerson;

/** The steps of a sign-in that touch accounts. Hashing and asking the directory happen between them, outside any transaction. */
@ApplicationScoped
@Transactional
class Admissions {

    /** What a sign-in is proved against. */
    record Proof(boolean local, PasswordHash hash) { }

    private Accounts accounts;

    protected Admissions() { } // CDI

    @Inject
    Admissions(Accounts accounts) {
        this.accounts = accounts;
    }

    Optional<Proof> proofOf(String username) {
        return accounts.named(username).map(account -> new Proof(account.isLocal(), account.isLocal() ? account.password() : null));
    }

    /** What the trail calls it: the account's id, or the name where no account has it. */
    String subjectOf(String username) {
        return accounts.named(username).map(account -> account.id().value().toString()).orElse(username);
    }

    /** Empty if the account is no longer active. */
    Optional<Admission> admit(String username) {
        return accounts.named(username).filter(Account::isActive).map(Account::admission);
    }

    void rehash(String username, PasswordHash same) {
        accounts.named(username).ifPresent(account -> account.rehash(same));
    }

    /** I9: the first sign-in of a person the directory vouches for makes the account. */
    Optional<Admission> admit(DirectoryPerson person) {
        var known = accounts.named(person.username());
        var account = known.orElseGet(() -> Account.ofDirectory(AccountId.next(), person));
        account.follow(person);
        if (known.isEmpty()) accounts.add(account);
        return Optional.of(account).filter(Account::isActive).map(Account::admission);
    }
}
