package meeting.security.alarm;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import meeting.attendance.SignInId;
import meeting.attendance.conflict.ConflictAcknowledged;
import meeting.attendance.conflict.Conflicts;
import meeting.kernel.CurrentActor;
import meeting.security.alarm.Cause.Name;

/** SC13: an alarm and the conflicts behind it are one fact, acknowledged once, wherever it was read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConflictsOfAlarms {
    @Inject
    private Signs signs;
    @Inject
    private AlarmBook book;
    @Inject
    private AlarmWatch watch;
    @Inject
    private Conflicts conflicts;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Of an alarm that was acknowledged. */
    void acknowledge(Name alarm, String note) {
        if (alarm.kind() != DoorAlarmKind.CONFLICT) return;
        signs.conflicts(alarm.congress()).stream().filter(sign -> !sign.settled() && sign.cause().equals(alarm))
            .forEach(sign -> conflicts.acknowledge(new SignInId(sign.scan()), note));
    }

    /** With its last conflict an alarm is acknowledged. */
    void on(@Observes ConflictAcknowledged event) {
        var all = signs.conflicts(event.congress().value());
        var cause = all.stream().filter(sign -> sign.scan().equals(event.scan().value())).map(ConflictSign::cause).findFirst().orElseThrow();
        if (all.stream().anyMatch(sign -> !sign.settled() && sign.cause().equals(cause))) return;
        book.held(cause).ifPresent(alarm -> alarm.acknowledge(event.note(), actor.get(), clock.instant()));
        watch.forget();
    }
}
