package meeting.security.alarm;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door to the alarms of security. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class DoorAlarms {
    @Inject
    private AlarmWatch watch;
    @Inject
    private AlarmBook book;
    @Inject
    private ConflictsOfAlarms conflicts;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** Those of a congress that nobody has acknowledged, the last to stir first; at most two seconds old. */
    public List<DoorAlarmView> open(CongressId congress) {
        return watch.open().stream().filter(alarm -> alarm.congress().equals(congress)).toList();
    }

    /** Those acknowledged, the last first. @param most 1 to 200 */
    public List<DoorAlarmView> acknowledged(CongressId congress, int most) {
        return book.acknowledged(congress, Math.max(1, Math.min(200, most)));
    }

    /**
     * SC13.
     *
     * @param note what was found and done, 3 to 500 characters
     * @throws AlarmAcknowledged if somebody has
     * @throws InvalidInput      without a note
     */
    public void acknowledge(DoorAlarmId id, String note) {
        var alarm = book.held(id).orElseThrow(NotFound::new);
        alarm.acknowledge(note, actor.get(), clock.instant());
        conflicts.acknowledge(alarm.name(), note);
        watch.forget();
    }
}
