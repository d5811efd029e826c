package meeting.web.leadership.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import meeting.congress.CongressId;
import meeting.plan.Approval;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.Alternatives;
import meeting.plan.variant.Scored;
import meeting.plan.variant.VariantId;

/** What the leadership decides about a plan. */
@ApplicationScoped
class Decisions {
    @Inject
    private Alternatives alternatives;
    @Inject
    private Approval approval;

    List<Scored> variants(CongressId congress) {
        return alternatives.scored(congress);
    }

    void choose(VariantId variant) {
        alternatives.choose(variant);
    }

    void choose(CongressId congress, Map<SectionKind, String> letters) {
        approval.choose(congress, letters);
    }

    void approve(CongressId congress) {
        approval.approve(congress);
    }

    void giveBack(CongressId congress, String reason) {
        approval.giveBack(congress, reason);
    }
}
