package meeting.identity;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts attempts to prove a password (I2), each in a transaction of its own: a refused attempt counts although nothing else is kept. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Attempts {
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

    void begin(String username) {
        var now = clock.instant();
        records.forgetStrangersBefore(now.minus(SignInRecord.FORGOTTEN_AFTER));
        records.toChange(username, now).begin(now, lockOut);
    }

    void takeBack(String username) {
        records.toChange(username, clock.instant()).takeBack(clock.instant(), lockOut);
    }

    void succeed(String username) {
        records.toChange(username, clock.instant()).succeed(clock.instant());
    }

    void release(String username) {
        records.toChange(username, clock.instant()).release();
    }
}
