package meeting.web.security.post;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import meeting.security.post.WatchDetails;
import meeting.web.security.PlaceForm;

/** A watch while it is being typed. */
public class WatchForm implements Serializable {
    private static final int MORNING = 8;
    private static final int NOON = 12;
    private final PlaceForm place = new PlaceForm();
    private String post;
    private String guard;
    private String phone;
    private Instant from;
    private Instant until;

    WatchForm(LocalDate day, ZoneId zone) {
        from = day.atTime(MORNING, 0).atZone(zone).toInstant();
        until = day.atTime(NOON, 0).atZone(zone).toInstant();
    }

    /** The same post and time, for the next guard. */
    WatchForm next() {
        guard = null;
        phone = null;
        return this;
    }

    WatchDetails details() {
        return new WatchDetails(post, place.place(), guard, phone, from, until);
    }

    public PlaceForm getPlace() { return place; }
    public String getPost() { return post; }
    public void setPost(String typed) { post = typed; }
    public String getGuard() { return guard; }
    public void setGuard(String typed) { guard = typed; }
    public String getPhone() { return phone; }
    public void setPhone(String typed) { phone = typed; }
    public Instant getFrom() { return from; }
    public void setFrom(Instant typed) { from = typed; }
    public Instant getUntil() { return until; }
    public void setUntil(Instant typed) { until = typed; }
}
