package meeting.security.alarm;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.kernel.Chore;
import meeting.security.Shared;

/** Looks after the alarms: by itself as a chore, and while somebody watches at most two seconds late, once for all who do (decision 7). */
@ApplicationScoped
class AlarmWatch implements Chore {
    static final Duration FRESH = Duration.ofSeconds(2);
    private static final Logger LOG = System.getLogger(AlarmWatch.class.getName());

    @Inject
    private AlarmRound round;
    @Inject
    private AlarmBook book;
    @Inject
    private Clock clock;
    private final Shared<String, List<DoorAlarmView>> readings = new Shared<>(FRESH);

    @Override
    public void perform() {
        round.go();
    }

    /** Open ones of every congress. */
    List<DoorAlarmView> open() {
        return readings.of("", clock.instant(), this::look);
    }

    void forget() {
        readings.forget();
    }

    private List<DoorAlarmView> look() {
        try {
            round.go();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "the doors were not looked at for alarms; it is tried again", failed);
        }
        return book.open();
    }
}
