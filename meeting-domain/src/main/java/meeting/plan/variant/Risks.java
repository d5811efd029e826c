package meeting.plan.variant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.contingency.scenario.Coverage;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;

/**
 * What the congress is not prepared for if it goes the way of a variant (P14).
 *
 * @param open   scenarios that are not covered, by code
 * @param spared scenarios that would be open if an option did not rule them out, by code
 */
public record Risks(List<Risk> open, List<Risk> spared) {

    /**
     * A scenario in the light of a variant.
     *
     * @param because the option that brings it or rules it out; null where no option speaks of it
     */
    public record Risk(ContingencyView scenario, Statement because) {

        /** What is missing; nothing for a scenario that was set aside and is brought back. */
        public List<Coverage.Gap> gaps() {
            return List.of(Coverage.Gap.values()).stream().filter(gap -> gap.isIn(scenario.coverage())).toList();
        }
    }

    /** Where an option speaks of a scenario. */
    public record Statement(SectionKind section, String letter, PlanField field) {
    }

    /** An option that brings a scenario is heard before one that rules it out. */
    static Risks of(Taken taken, List<ContingencyView> scenarios) {
        var open = new ArrayList<Risk>();
        var spared = new ArrayList<Risk>();
        for (var scenario : scenarios) {
            var brought = said(taken, PlanField.RISKS_BROUGHT, scenario);
            var ruledOut = said(taken, PlanField.RISKS_SPARED, scenario).filter(statement -> brought.isEmpty());
            var setAside = scenario.details().setAside() != null;
            if (setAside ? brought.isEmpty() : scenario.coverage().isComplete()) continue;
            (ruledOut.isPresent() ? spared : open).add(new Risk(scenario, brought.or(() -> ruledOut).orElse(null)));
        }
        return new Risks(List.copyOf(open), List.copyOf(spared));
    }

    private static Optional<Statement> said(Taken taken, PlanField field, ContingencyView scenario) {
        return taken.options().entrySet().stream().filter(option -> option.getValue().codes(field).contains(scenario.code().value()))
            .min(Comparator.comparing(Map.Entry<SectionKind, PlanOption>::getKey))
            .map(option -> new Statement(option.getKey(), option.getValue().letter(), field));
    }
}
