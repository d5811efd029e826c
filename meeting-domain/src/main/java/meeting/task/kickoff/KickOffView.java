package meeting.task.kickoff;

import java.time.ZoneId;
import meeting.congress.CongressId;
import meeting.kernel.TimeSlot;

/** The kick-off meeting as it is read. @param version to be handed back with a change; {@value #NOT_CALLED} while nobody has called it */
public record KickOffView(CongressId congress, KickOffDetails details, long version) {
    static final long NOT_CALLED = -1;

    public boolean isCalled() {
        return version != NOT_CALLED;
    }

    /** From when to when. @param zone of the congress */
    public TimeSlot time(ZoneId zone) {
        var from = details.day().atTime(details.begins()).atZone(zone);
        return new TimeSlot(from.toInstant(), from.plusMinutes(details.minutes()).toInstant());
    }
}
