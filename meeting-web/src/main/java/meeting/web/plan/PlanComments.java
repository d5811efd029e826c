package meeting.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import meeting.plan.CommentView;
import meeting.plan.OrganisationPlans;
import meeting.plan.section.SectionKind;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** What people say of the sections of a plan, and what is typed under each of them (P12). */
@Named("planComments")
@ViewScoped
public class PlanComments implements Serializable {
    @Inject
    private transient OrganisationPlans plans;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private final Map<SectionKind, String> typed = new EnumMap<>(SectionKind.class);

    /** Oldest first. */
    public List<CommentView> of(SectionKind kind) {
        return plans.comments(congress.getId(), kind);
    }

    public void say(SectionKind kind) {
        if (notices.after(() -> plans.comment(congress.getId(), kind, typed.get(kind)), "secretariat_plan_section.commented")) typed.remove(kind);
    }

    public Map<SectionKind, String> getTyped() { return typed; }
}
