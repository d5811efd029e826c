package meeting.web.secretariat.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.plan.OrganisationPlans;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.Alternatives;
import meeting.plan.variant.VariantId;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Put a variant together: a name, what speaks for it, and an option of every section that has several. */
@Named("planVariantPage")
@ViewScoped
public class VariantPage implements Serializable {
    private static final String VARIANTS = "variants?faces-redirect=true";

    @Inject
    private transient Alternatives alternatives;
    @Inject
    private transient OrganisationPlans plans;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private UUID id;
    private long version;
    private VariantForm form;

    public void load() {
        if (form != null) return;
        congress.require();
        var plan = plans.find(congress.getId()).orElseThrow(NotFound::new);
        var several = plan.sections().stream().filter(section -> section.content().options().size() > 1).toList();
        if (id == null) form = VariantForm.blank(several);
        else {
            var known = alternatives.scored(congress.getId()).stream().map(scored -> scored.variant()).filter(variant -> variant.id().value().equals(id))
                .findFirst().orElseThrow(NotFound::new);
            form = VariantForm.of(known.details(), several);
            version = known.version();
        }
    }

    public String save() {
        var saved = id == null
            ? notices.after(() -> alternatives.propose(congress.getId(), form.asDetails()), "secretariat_plan_variant.proposed")
            : notices.after(() -> alternatives.edit(new VariantId(id), version, form.asDetails()), "secretariat_plan_variant.saved");
        return saved ? VARIANTS : null;
    }

    public String remove() {
        return notices.after(() -> alternatives.remove(new VariantId(id)), "secretariat_plan_variant.removed") ? VARIANTS : null;
    }

    /** What can be chosen for a section. */
    public List<PlanOption> optionsOf(SectionKind kind) {
        return plans.section(congress.getId(), kind).content().options();
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public VariantForm getForm() { return form; }
}
