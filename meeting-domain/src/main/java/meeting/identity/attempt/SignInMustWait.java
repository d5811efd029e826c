package meeting.identity.attempt;

import java.time.Duration;
import meeting.kernel.DomainException;

/** Too many failures for this user name; the argument is the number of minutes to wait, rounded up (I2). */
public final class SignInMustWait extends DomainException {
    SignInMustWait(Duration wait) {
        super("identity.sign-in-must-wait", Math.max(1, (wait.toSeconds() + 59) / 60));
    }
}
