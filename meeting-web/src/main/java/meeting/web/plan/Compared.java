package meeting.web.plan;

import java.util.Arrays;
import java.util.List;
import meeting.plan.section.PlanField;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.Measure;
import meeting.plan.variant.Risks.Risk;
import meeting.plan.variant.Scored;

/** Variants side by side: their figures and only what differs between them. */
public record Compared(List<Scored> variants) {
    public List<Measure> measures() {
        return Arrays.stream(Measure.values()).filter(measure -> variants.stream().anyMatch(variant -> variant.figure(measure).value().isPresent())).toList();
    }

    /** Sections of which they take different options. */
    public List<SectionKind> sections() {
        return Arrays.stream(SectionKind.values()).filter(kind -> variants.stream().map(variant -> variant.options().get(kind).letter()).distinct().count() > 1)
            .toList();
    }

    /** Fields of a section that are filled in differently. */
    public List<PlanField> fields(SectionKind kind) {
        return kind.fields().stream().filter(field -> variants.stream().map(variant -> variant.options().get(kind).value(field)).distinct().count() > 1)
            .toList();
    }

    public boolean isBest(Scored variant, Measure measure) {
        return variant.isBest(measure, variants);
    }

    /** Risks that stay open whichever variant is taken. */
    public List<Risk> commonRisks() {
        return variants.isEmpty() ? List.of()
            : variants.get(0).risks().open().stream().filter(risk -> variants.stream().allMatch(variant -> isOpen(variant, risk))).toList();
    }

    /** Risks that are open this way, but not every way. */
    public List<Risk> ownRisks(Scored variant) {
        return variant.risks().open().stream().filter(risk -> !variants.stream().allMatch(other -> isOpen(other, risk))).toList();
    }

    private static boolean isOpen(Scored variant, Risk risk) {
        return variant.risks().open().stream().anyMatch(open -> open.scenario().code().equals(risk.scenario().code()));
    }
}
