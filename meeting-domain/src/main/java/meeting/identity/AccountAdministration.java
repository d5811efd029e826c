package meeting.identity;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.identity.attempt.Attempts;
import meeting.identity.attempt.AttemptsSoFar;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.authorization.Roles;

/** Opening, editing and closing accounts. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountAdministration {
    public static final int LARGEST_PAGE = 200;
    private Accounts accounts;
    private Attempts attempts;
    private Passwords passwords;
    private AuditTrail trail;

    protected AccountAdministration() { } // CDI

    @Inject
    AccountAdministration(Accounts accounts, Attempts attempts, Passwords passwords, AuditTrail trail) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * Accounts whose user name or shown name contains the text, by user name; all for an empty one.
     *
     * @param first number of accounts to skip
     * @param size  number of accounts to return, 1 to {@value #LARGEST_PAGE}
     */
    public Page<AccountView> accounts(String text, int first, int size) {
        var found = accounts.matching(text == null ? "" : text, Math.max(0, first), Math.max(1, Math.min(LARGEST_PAGE, size)));
        var known = attempts.of(found.rows().stream().map(Account::username).toList());
        return new Page<>(found.rows().stream().map(account -> account.view(known.getOrDefault(account.username(), AttemptsSoFar.NONE))).toList(),
            found.total());
    }

    public AccountView account(AccountId account) {
        var found = existing(account);
        return found.view(attempts.of(List.of(found.username())).getOrDefault(found.username(), AttemptsSoFar.NONE));
    }

    /** @throws InvalidInput if the name cannot be given, is taken (I7), or the details are incomplete */
    public OneTimePassword open(String username, AccountDetails details) {
        var name = Username.of(username);
        accounts.lock();
        details.check()
            .that(Username.mayBeGiven(name), "username", "identity.username-not-allowed", Username.LONGEST)
            .that(accounts.named(name).isEmpty(), "username", "identity.username-taken", name)
            .orThrow();
        var account = Account.local(AccountId.next(), name, details);
        var password = givePassword(account);
        accounts.add(account);
        return password;
    }

    /** @throws SomeoneWasFaster if the account changed since {@code seenVersion} was read
     *  @throws LastAdministrator if nobody would be left to administer accounts (I1) */
    public void edit(AccountId account, long seenVersion, AccountDetails details) {
        details.check().orThrow();
        accounts.lock();
        var found = existing(account);
        found.requireVersion(seenVersion);
        found.lay(details);
        requireAnAdministrator();
    }

    /** Ends what the person may do with their next request (I8). @throws LastAdministrator see I1 */
    public void deactivate(AccountId account) {
        accounts.lock();
        existing(account).deactivate();
        requireAnAdministrator();
    }

    public void reactivate(AccountId account) {
        existing(account).reactivate();
    }

    /** Lets a name that waits after failed attempts be tried again at once (I2). */
    public void release(AccountId account) {
        var name = existing(account).username();
        attempts.release(name);
        trail.record("identity.released", Authentication.SUBJECT, account.value().toString(), name);
    }

    /** A new password to be told to the person; every session of the account ends (I3, I8). @throws PasswordIsElsewhere for a directory account */
    public OneTimePassword resetPassword(AccountId account) {
        var found = existing(account);
        var given = givePassword(found);
        trail.record("identity.password-reset", Authentication.SUBJECT, account.value().toString(), found.username());
        return given;
    }

    private OneTimePassword givePassword(Account account) {
        var password = passwords.random();
        account.givePassword(passwords.hash(password));
        return new OneTimePassword(account.id(), password);
    }

    private void requireAnAdministrator() {
        if (!accounts.hasAdministrator()) throw new LastAdministrator();
    }

    private Account existing(AccountId account) {
        return accounts.of(account).orElseThrow(NotFound::new);
    }
}
