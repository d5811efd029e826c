package meeting.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.kernel.CurrentActor;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.task.feed.FeedView;
import meeting.task.feed.Feeds;

/** C51. The calendars a person can have: the own one, and one a group. */
@RequestScoped
public class FeedChoices {
    @Inject
    private Feeds feeds;
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentActor actor;

    /** @param group code; empty for the own tasks @param name of the group; null for the own tasks @param feed null while there is no address */
    public record Choice(String group, LocalizedText name, FeedView feed) { }

    List<Choice> of(CongressId congress) {
        var made = feeds.mine(congress);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", null, find(made, null)));
        if (actor.get().hasAny(Roles.SECRETARIAT, Roles.LEADERSHIP, Roles.GROUP_STAFF))
            division.own(congress).forEach(group -> choices.add(new Choice(group.code().value(), group.details().name(), find(made, group.code()))));
        return choices;
    }

    private static FeedView find(List<FeedView> made, GroupCode group) {
        return made.stream().filter(feed -> group == null ? feed.group() == null : group.equals(feed.group())).findFirst().orElse(null);
    }
}
