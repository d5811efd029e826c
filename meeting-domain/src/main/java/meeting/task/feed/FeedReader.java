package meeting.task.feed;

import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.kernel.Actor;

/** What an address opens (C53). @param person in whose name the feed is read, with today's roles @param group null for the person's own tasks */
public record FeedReader(Actor person, CongressId congress, GroupCode group) {
}
