package meeting.web.security.post;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import meeting.security.post.PostView;
import meeting.security.post.Posts;
import meeting.security.post.WatchId;
import meeting.security.post.WatchView;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who stands where on one day. */
@Named("guardPostListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    private transient Posts posts;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Clock clock;
    private String day;
    private WatchForm form;
    private UUID cancelling;
    private String cancellingGuard;
    private transient List<PostView> rows;

    public List<PostView> getRows() {
        if (rows == null) rows = congress.find().map(current -> posts.posts(current.id(), getDate())).orElse(List.of());
        return rows;
    }

    public LocalDate getDate() {
        try {
            return day == null ? today() : LocalDate.parse(day);
        } catch (DateTimeException unreadable) {
            return today();
        }
    }

    public boolean isToday() {
        return getDate().equals(today());
    }

    /** Posts that stand unmanned now (SC6). */
    public long getUnmanned() {
        return isToday() ? getRows().stream().filter(PostView::isUnmanned).count() : 0;
    }

    public void assign() {
        if (notices.after(() -> posts.assign(congress.require().id(), getForm().details()), "security_post_list.assigned", getForm().getGuard()))
            form = getForm().next();
        rows = null;
    }

    public void ask(WatchView watch) {
        cancelling = watch.id().value();
        cancellingGuard = watch.details().guard();
    }

    public void cancel() {
        notices.after(() -> posts.cancel(new WatchId(cancelling)), "security_post_list.cancelled", cancellingGuard);
        rows = null;
    }

    public WatchForm getForm() {
        if (form == null) form = new WatchForm(getDate(), congress.getZone());
        return form;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(congress.getZone()));
    }

    public String getCancellingGuard() { return cancellingGuard; }
    public String getDay() { return day; }
    public void setDay(String given) { day = given; }
}
