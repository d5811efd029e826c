package meeting.web.secretariat.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import meeting.accreditation.BadgeId;
import meeting.accreditation.badge.BadgeDetails;
import meeting.accreditation.badge.Badges;
import meeting.accreditation.badge.Validity;
import meeting.web.shell.Notices;

/** BG6. Another type, other days or an escort for a badge that was not handed out yet. */
@Named("badgeAmendTab")
@ViewScoped
public class AmendTab implements Serializable {
    @Inject
    private transient Badges badges;
    @Inject
    private transient BadgeTab shown;
    @Inject
    private transient Notices notices;

    private BadgeId badge;
    private long version;
    private String type;
    private LocalDate from;
    private LocalDate until;
    private String escortNote;

    public void open() {
        var current = shown.getCurrent();
        badge = current.id();
        version = current.version();
        type = current.details().type();
        from = current.details().validity().from();
        until = current.details().validity().until();
        escortNote = current.details().escortNote();
    }

    public void keep() {
        notices.after(() -> badges.amend(badge, version, new BadgeDetails(type, new Validity(from, until), escortNote)),
            "secretariat_person_view.badge-amended");
        shown.refresh();
    }

    /** Whether the badge may still change. */
    public boolean isOpenTo() {
        var current = shown.getCurrent();
        return current != null && switch (current.state()) {
            case REQUESTED, VETTED, PRINTED -> true;
            default -> false;
        };
    }

    public String getType() { return type; }
    public void setType(String chosen) { type = chosen; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate chosen) { from = chosen; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate chosen) { until = chosen; }
    public String getEscortNote() { return escortNote; }
    public void setEscortNote(String typed) { escortNote = typed; }
}
