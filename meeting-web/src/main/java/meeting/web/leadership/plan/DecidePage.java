package meeting.web.leadership.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import meeting.plan.CommentView;
import meeting.plan.OrganisationPlans;
import meeting.plan.PlanView;
import meeting.plan.course.PlanMove;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.Scored;
import meeting.plan.variant.VariantId;
import meeting.web.plan.Compared;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** One decision on one page: what differs between the variants, what each comes to, and the leader's choice, word and signature. */
@Named("planDecidePage")
@ViewScoped
public class DecidePage implements Serializable {
    @Inject
    private transient OrganisationPlans plans;
    @Inject
    private transient Decisions decisions;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private transient PlanView plan;
    private transient Compared compared;
    private SectionKind about = SectionKind.PURPOSE;
    private String comment;
    private String reason;

    public PlanView getPlan() {
        if (plan == null) plan = congress.find().flatMap(current -> plans.find(current.id())).orElse(null);
        return plan;
    }

    public Compared getCompared() {
        if (compared == null) compared = new Compared(getPlan() == null ? List.of() : decisions.variants(congress.getId()));
        return compared;
    }

    public boolean isWaiting() {
        return getPlan() != null && getPlan().allows(PlanMove.APPROVE);
    }

    /** Whether every option of this variant is the chosen one. */
    public boolean isChosen(Scored variant) {
        return getPlan().open().isEmpty() && getCompared().sections().stream().allMatch(kind -> variant.options().get(kind).letter().equals(chosen(kind)));
    }

    public void choose(UUID variant) {
        notices.after(() -> decisions.choose(new VariantId(variant)), "leadership_plan_decide.chosen");
        forget();
    }

    public void take(SectionKind kind, String letter) {
        notices.after(() -> decisions.choose(congress.getId(), Map.of(kind, letter)), "leadership_plan_decide.chosen");
        forget();
    }

    public void approve() {
        notices.after(() -> decisions.approve(congress.getId()), "leadership_plan_decide.approved");
        forget();
    }

    public void giveBack() {
        if (notices.after(() -> decisions.giveBack(congress.getId(), reason), "leadership_plan_decide.returned")) reason = null;
        forget();
    }

    public void say() {
        if (notices.after(() -> plans.comment(congress.getId(), about, comment), "secretariat_plan_section.commented")) comment = null;
        forget();
    }

    /** What was said of sections in which the variants are alike, oldest first. */
    public List<CommentView> getComments() {
        return getPlan() == null ? List.of() : getPlan().sections().stream().filter(section -> section.comments() > 0 && getKinds().contains(section.kind()))
            .flatMap(section -> plans.comments(congress.getId(), section.kind()).stream()).toList();
    }

    /** Sections in which the variants are alike; the others have their comments beside them. */
    public List<SectionKind> getKinds() {
        return Arrays.stream(SectionKind.values()).filter(kind -> !getCompared().sections().contains(kind)).toList();
    }

    private String chosen(SectionKind kind) {
        return getPlan().sections().stream().filter(section -> section.kind() == kind).findFirst().orElseThrow().chosen();
    }

    private void forget() {
        plan = null;
        compared = null;
    }

    public SectionKind getAbout() { return about; }
    public void setAbout(SectionKind section) { about = section; }
    public String getComment() { return comment; }
    public void setComment(String typed) { comment = typed; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
