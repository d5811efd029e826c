package meeting.identity;

import java.util.Optional;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.identity.attempt.Attempts;
import meeting.identity.attempt.SignInMustWait;
import meeting.identity.directory.Directory;
import meeting.identity.directory.DirectoryAway;
import meeting.kernel.audit.AuditTrail;

/** Proving who one is, and asking at each request whether that still holds. Open to everybody: nobody is known yet. */
@ApplicationScoped
@PermitAll
public class Authentication {
    static final String SUBJECT = "Account";
    private Attempts attempts;
    private Admissions admissions;
    private Passwords passwords;
    private Directory directory;
    private Accounts accounts;
    private AuditTrail trail;

    protected Authentication() { } // CDI

    @Inject
    Authentication(Attempts attempts, Admissions admissions, Passwords passwords, Directory directory, Accounts accounts, AuditTrail trail) {
        this.attempts = attempts;
        this.admissions = admissions;
        this.passwords = passwords;
        this.directory = directory;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * @throws SignInRefused  if name and password do not belong together or the account is inactive
     * @throws SignInMustWait after too many failures (I2); the password was not looked at
     * @throws DirectoryAway  if only the directory could have judged and it does not answer (I9)
     */
    public Admission check(String username, String password) {
        var name = Username.of(username);
        if (name.isEmpty() || name.length() > Username.LONGEST || password.isEmpty()) throw new SignInRefused();
        try {
            attempts.begin(name);
            var admission = prove(name, password).orElseThrow(SignInRefused::new);
            attempts.succeed(name);
            tell(name, "identity.signed-in");
            return admission;
        } catch (DirectoryAway away) {
            attempts.takeBack(name);
            throw away;
        } catch (SignInRefused refused) {
            tell(name, "identity.sign-in-failed");
            throw refused;
        }
    }

    private Optional<Admission> prove(String name, String password) {
        var proof = admissions.proofOf(name);
        if (proof.filter(Admissions.Proof::local).isPresent()) return prove(name, password, proof.get().hash());
        if (directory.isOn()) return directory.authenticate(name, password).flatMap(admissions::admit);
        passwords.compareWithNobodys(password);
        return Optional.empty();
    }

    private Optional<Admission> prove(String name, String password, PasswordHash hash) {
        if (!hash.matches(password)) return Optional.empty();
        if (passwords.isDated(hash)) admissions.rehash(name, passwords.hash(password));
        return admissions.admit(name);
    }

    /** The person behind a session; empty if the account was deactivated or got another password since (I8). */
    @Transactional
    public Optional<SignedInPerson> person(Admission admission, String address) {
        return accounts.named(admission.username()).filter(account -> account.admitted(admission)).map(account ->
            new SignedInPerson(account.actor(address), account.mustChangePassword(), account.ownView().language()));
    }

    @Transactional
    public void signedOut(Admission admission) {
        tell(admission.username(), "identity.signed-out");
    }

    private void tell(String name, String act) {
        trail.recordBy(name, act, SUBJECT, admissions.subjectOf(name), name);
    }
}
