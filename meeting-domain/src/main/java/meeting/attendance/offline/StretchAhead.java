package meeting.attendance.offline;

import java.time.Clock;
import java.time.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.kernel.Chore;

/** OF4. What costs a server most of a package's time it does before anybody asks, a few seconds at a time. */
@ApplicationScoped
class StretchAhead implements Chore {
    private static final Duration AHEAD = Duration.ofDays(1);
    private static final Duration AT_A_TIME = Duration.ofSeconds(4);

    @Inject
    private PackedPeople everybody;
    @Inject
    private Sealing sealing;
    @Inject
    private Clock clock;

    @Override
    public void perform() {
        var enough = System.nanoTime() + AT_A_TIME.toNanos();
        var now = clock.instant();
        for (var each : everybody.codesAtDoors(now, now.plus(AHEAD)).entrySet())
            if (sealing.known(each.getKey()) < each.getValue()) stretch(each.getKey(), enough);
    }

    private void stretch(CongressId congress, long enough) {
        for (var code : everybody.codes(congress)) {
            if (System.nanoTime() > enough) return;
            sealing.digest(congress, code);
        }
    }
}
