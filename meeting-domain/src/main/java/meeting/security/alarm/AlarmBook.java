package meeting.security.alarm;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.security.alarm.Cause.Name;

interface AlarmBook {
    /** SC11: raises it, or lets the open one of its cause count. */
    void raise(Cause cause);

    /** SC11: a state that lasts; raised unless one of its cause, acknowledged or not, has not ended yet. */
    void raiseState(Cause cause);

    /** Those states that have ended. @param lasting of those that have not */
    void end(List<Name> lasting, Instant at);

    /** When the last alarm of each cause was acknowledged, of the last day. */
    Map<Name, Instant> handled(Instant since);

    /** When the first sign of the oldest open alarm was received. */
    Optional<Instant> oldestOpen(Instant since);

    /** Unacknowledged ones of every congress, the last to stir first. */
    List<DoorAlarmView> open();

    /** Acknowledged ones, the last first. */
    List<DoorAlarmView> acknowledged(CongressId congress, int most);

    /** PESSIMISTIC_WRITE. */
    Optional<DoorAlarm> held(DoorAlarmId id);

    /** The open one of a cause, PESSIMISTIC_WRITE. */
    Optional<DoorAlarm> held(Name cause);
}
