package meeting.task.feed;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface CalendarFeeds {
    Optional<CalendarFeed> of(FeedId feed);

    /** Not revoked. */
    List<CalendarFeed> of(CongressId congress, String owner);

    /** Not revoked. */
    Optional<CalendarFeed> withToken(String digest);

    void add(CalendarFeed feed);
}
