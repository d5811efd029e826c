package meeting.identity.attempt;

import java.time.Duration;
import java.time.Instant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import meeting.kernel.audit.Unaudited;

/** The attempts made under one user name, whether an account has that name or not (I2). */
@Entity
@Table(name = "account_sign_in")
@Unaudited("each attempt is an explicit entry of the trail")
class SignInRecord {
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    @Id
    private String username;
    private int failures;
    private Instant lastAttempt;
    private Instant waitsUntil;
    private Instant lastSignIn;

    protected SignInRecord() { } // JPA

    /** Counts the attempt as failed until it is proved good, so that guesses made at once count like guesses made in turn. */
    void begin(Instant now, LockOut lockOut) {
        if (waitsUntil != null && now.isBefore(waitsUntil)) throw new SignInMustWait(Duration.between(now, waitsUntil));
        if (lastAttempt.plus(FORGOTTEN_AFTER).isBefore(now)) failures = 0;
        lastAttempt = now;
        count(failures + 1, now, lockOut);
    }

    /** The attempt could not be judged. */
    void takeBack(Instant now, LockOut lockOut) {
        count(Math.max(0, failures - 1), now, lockOut);
    }

    void succeed(Instant now) {
        release();
        lastSignIn = now;
    }

    void release() {
        failures = 0;
        waitsUntil = null;
    }

    private void count(int counted, Instant now, LockOut lockOut) {
        failures = counted;
        var wait = lockOut.waitAfter(failures);
        waitsUntil = wait.isZero() ? null : now.plus(wait);
    }

    String username() {
        return username;
    }

    AttemptsSoFar view() {
        return new AttemptsSoFar(lastSignIn, waitsUntil);
    }
}
