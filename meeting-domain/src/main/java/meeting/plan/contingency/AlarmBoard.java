package meeting.plan.contingency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.plan.contingency.scenario.ContingencyCode;

/** X12: what really happens in any congress, read once for however many screens ask; while one reads the others take what was read before. */
@ApplicationScoped
class AlarmBoard {
    /** So long a reading is good; also how much later another server of the cluster learns of it. */
    static final Duration FRESH = Duration.ofSeconds(2);

    private record Reading(Instant at, List<Alarm> alarms) {
        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
        }
    }

    @Inject
    private Runs runs;
    @Inject
    private Scenarios scenarios;
    @Inject
    private Crews crews;
    @Inject
    private Clock clock;
    private final ReentrantLock reader = new ReentrantLock();
    private volatile Reading last;

    List<Alarm> alarms() {
        var known = last;
        if (known != null && known.isFresh(clock.instant())) return known.alarms();
        if (known == null) reader.lock();
        else if (!reader.tryLock()) return known.alarms();
        try {
            return read();
        } finally {
            reader.unlock();
        }
    }

    private List<Alarm> read() {
        var now = clock.instant();
        var known = last;
        if (known != null && known.isFresh(now)) return known.alarms();
        var reading = new Reading(now, onlyReal());
        last = reading;
        return reading.alarms();
    }

    private List<Alarm> onlyReal() {
        var members = new HashMap<CongressId, Crew>();
        return runs.openReal().stream().map(run -> {
            var congress = new CongressId(run.scenario().congress());
            var scenario = scenarios.of(congress, new ContingencyCode(run.scenario().code())).orElseThrow();
            return Alarm.of(run, scenario, members.computeIfAbsent(congress, crews::of));
        }).toList();
    }

    void began(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContingencyActivated begun) {
        last = null;
    }

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContingencyClosed over) {
        last = null;
    }
}
