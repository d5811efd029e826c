package meeting.identity;

import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.kernel.DomainException;
import meeting.kernel.authorization.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** I6: makes the first administrator from configuration at start-up, where no account exists. */
@ApplicationScoped
@Transactional
@PermitAll
public class FirstAdministrator {
    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());
    private Accounts accounts;
    private Passwords passwords;
    private Optional<String> username;
    private Optional<String> password;

    protected FirstAdministrator() { } // CDI

    @Inject
    FirstAdministrator(Accounts accounts, Passwords passwords, @ConfigProperty(name = "meeting.admin.username") Optional<String> username,
                       @ConfigProperty(name = "meeting.admin.password") Optional<String> password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.username = username;
        this.password = password;
    }

    /** @throws DomainException if the configured name or password is not acceptable (I4, I7) */
    public void ensure() {
        accounts.lock();
        if (!accounts.none()) return;
        if (username.isEmpty() || password.isEmpty()) {
            LOG.warning("No account exists and nobody can sign in: set meeting.admin.username and meeting.admin.password, then start again.");
            return;
        }
        create(Username.of(username.get()), password.get());
    }

    private void create(String name, String oneTime) {
        var details = new AccountDetails(username.orElse(name), Set.of(Roles.ADMINISTRATOR), Set.of());
        details.check().that(Username.mayBeGiven(name), "meeting.admin.username", "identity.username-not-allowed", Username.LONGEST).orThrow();
        passwords.check(oneTime, name, "meeting.admin.password");
        var account = Account.local(AccountId.next(), name, details);
        account.givePassword(passwords.hash(oneTime));
        accounts.add(account);
        LOG.info(() -> "First administrator " + name + " created; the configured password must be changed at the first sign-in.");
    }
}
