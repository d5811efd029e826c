package meeting.task.round.hours;

import meeting.congress.CongressId;

/** The daily check of a congress as it is read. @param version to be handed back with an edit; -1 while nothing was laid down */
public record CheckView(CongressId congress, CheckSettings settings, long version) {
    public static final long NEVER_LAID = -1;

    public boolean isLaid() {
        return version != NEVER_LAID;
    }
}
