package meeting.web.secretariat.sitting;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import meeting.agenda.SittingDetails;
import meeting.agenda.SittingKind;
import meeting.congress.HallId;
import meeting.kernel.LocalizedText;

/** What is typed into the sitting form, until it becomes {@link SittingDetails}. */
public class SittingForm implements Serializable {
    private String titleEn;
    private String titleEs;
    private String titleZh;
    private SittingKind kind = SittingKind.PLENARY;
    private UUID hall;
    private Instant startsAt;
    private Instant endsAt;
    private Integer opensBefore;
    private Integer closesAfter;

    static SittingForm of(SittingDetails details) {
        var form = new SittingForm();
        form.titleEn = details.title().en();
        form.titleEs = details.title().es();
        form.titleZh = details.title().zh();
        form.kind = details.kind();
        form.hall = details.hall().value();
        form.startsAt = details.startsAt();
        form.endsAt = details.endsAt();
        form.opensBefore = details.opensBefore();
        form.closesAfter = details.closesAfter();
        return form;
    }

    SittingDetails asDetails() {
        return new SittingDetails(new LocalizedText(titleEn, titleEs, titleZh), kind, hall == null ? null : new HallId(hall), startsAt, endsAt,
            opensBefore, closesAfter);
    }

    // bound to the form
    public String getTitleEn() { return titleEn; }
    public void setTitleEn(String typed) { titleEn = typed; }
    public String getTitleEs() { return titleEs; }
    public void setTitleEs(String typed) { titleEs = typed; }
    public String getTitleZh() { return titleZh; }
    public void setTitleZh(String typed) { titleZh = typed; }
    public SittingKind getKind() { return kind; }
    public void setKind(SittingKind typed) { kind = typed; }
    public UUID getHall() { return hall; }
    public void setHall(UUID typed) { hall = typed; }
    public Instant getStartsAt() { return startsAt; }
    public void setStartsAt(Instant typed) { startsAt = typed; }
    public Instant getEndsAt() { return endsAt; }
    public void setEndsAt(Instant typed) { endsAt = typed; }
    public Integer getOpensBefore() { return opensBefore; }
    public void setOpensBefore(Integer typed) { opensBefore = typed; }
    public Integer getClosesAfter() { return closesAfter; }
    public void setClosesAfter(Integer typed) { closesAfter = typed; }
}
