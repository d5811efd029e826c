package meeting.identity.attempt;

import java.time.Instant;

/**
 * What came of the attempts under one user name.
 *
 * @param lastSignIn null if none succeeded
 * @param waitsUntil null unless the name waits after failures (I2)
 */
public record AttemptsSoFar(Instant lastSignIn, Instant waitsUntil) {
    public static final AttemptsSoFar NONE = new AttemptsSoFar(null, null);
}
