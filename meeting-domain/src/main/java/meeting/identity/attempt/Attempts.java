package meeting.identity.attempt;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts attempts to prove a password (I2), each in a transaction of its own: a refused attempt counts although nothing else is kept. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@PermitAll
public class Attempts {
    private SignInRecords records;
    private LockOut lockOut;
    private Clock clock;

    protected Attempts() { } // CDI

    @Inject
    Attempts(SignInRecords records, LockOut lockOut, Clock clock) {
        this.records = records;
        this.lockOut = lockOut;
        this.clock = clock;
    }

    /** @throws SignInMustWait if the name still waits; the attempt is not counted then */
    public void begin(String username) {
        var now = clock.instant();
        records.forgetStrangersBefore(now.minus(SignInRecord.FORGOTTEN_AFTER));
        records.toChange(username, now).begin(now, lockOut);
    }

    /** The attempt could not be judged. */
    public void takeBack(String username) {
        records.toChange(username, clock.instant()).takeBack(clock.instant(), lockOut);
    }

    public void succeed(String username) {
        records.toChange(username, clock.instant()).succeed(clock.instant());
    }

    /** The name may be tried at once. */
    public void release(String username) {
        records.toChange(username, clock.instant()).release();
    }

    /** What is known of these names, by name. */
    @Transactional
    public Map<String, AttemptsSoFar> of(Collection<String> usernames) {
        return records.of(usernames).values().stream().collect(Collectors.toMap(SignInRecord::username, SignInRecord::view));
    }
}
