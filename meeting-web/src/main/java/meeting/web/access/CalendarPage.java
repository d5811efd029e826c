package meeting.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.congress.division.GroupCode;
import meeting.task.feed.FeedView;
import meeting.task.feed.Feeds;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.omnifaces.util.Faces;

/** C51, C52. The signed-in person's calendar addresses, each shown once. */
@Named("calendarPage")
@ViewScoped
public class CalendarPage implements Serializable {
    @Inject
    private transient Feeds feeds;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient FeedChoices choices;

    /** Held by this view alone, and by no copy of the session. */
    private transient String made;

    public List<FeedChoices.Choice> getChoices() {
        return congress.isPresent() ? choices.of(congress.getId()) : List.of();
    }

    public void make(String group) {
        notices.after(() -> made = addressOf(feeds.make(congress.require().id(), group == null || group.isEmpty() ? null : new GroupCode(group))),
            "calendar.made");
    }

    public void revoke(FeedView feed) {
        notices.after(() -> feeds.revoke(feed.id()), "calendar.revoked");
        made = null;
    }

    public String getMade() { return made; }

    private static String addressOf(String token) {
        return Faces.getRequestBaseURL() + "feed/" + token + ".ics";
    }
}
