package meeting.identity;

import java.util.Set;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.identity.attempt.Attempts;
import meeting.identity.attempt.SignInMustWait;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** What every signed-in person does with the own account, whatever their roles, even before an own password is chosen (I3). */
@ApplicationScoped
@Transactional
@PermitAll
public class OwnAccount {
    /** Languages of the product, as tags. */
    public static final Set<String> LANGUAGES = Set.of("en", "es", "zh-CN");
    private Accounts accounts;
    private Passwords passwords;
    private Attempts attempts;
    private CurrentActor currentActor;

    protected OwnAccount() { } // CDI

    @Inject
    OwnAccount(Accounts accounts, Passwords passwords, Attempts attempts, CurrentActor currentActor) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.currentActor = currentActor;
    }

    /** @throws NotFound if nobody is signed in, or a device */
    public OwnAccountView view() {
        return own().ownView();
    }

    /**
     * Ends every other session of the account (I8).
     *
     * @return what this session keeps from now on
     * @throws WrongPassword       if the current password is not proved (I5); counts as a failed attempt (I2)
     * @throws SignInMustWait      after too many of them
     * @throws InvalidInput        if the new one breaks I4, at field {@code chosen}
     * @throws PasswordIsElsewhere if the directory keeps the password
     */
    public Admission changePassword(String current, String chosen) {
        var account = own();
        account.requireLocal();
        attempts.begin(account.username());
        if (!account.password().matches(current == null ? "" : current)) throw new WrongPassword();
        attempts.release(account.username());
        passwords.check(chosen, account.username(), "chosen");
        new InvalidInput.Check().that(!account.password().matches(chosen), "chosen", "identity.password-as-before").orThrow();
        account.choosePassword(passwords.hash(chosen));
        return account.admission();
    }

    /** @param tag one of {@link #LANGUAGES}, or null to follow the browser */
    public void speak(String tag) {
        new InvalidInput.Check().that(tag == null || LANGUAGES.contains(tag), "language", "general.invalid-input", 1).orThrow();
        own().speak(tag);
    }

    private Account own() {
        return currentActor.find().map(Actor::id).flatMap(accounts::named).orElseThrow(NotFound::new);
    }
}
