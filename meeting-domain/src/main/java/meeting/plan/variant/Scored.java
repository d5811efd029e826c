package meeting.plan.variant;

import java.util.List;
import java.util.Map;
import meeting.congress.CongressDetails;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;

/**
 * A variant with what it comes to.
 *
 * @param options  the option it takes of each section
 * @param figures  one for each {@link Measure}, in its order
 * @param risks    scenarios nobody is prepared for this way
 * @param daysLeft from today to the opening, in the congress's zone; negative once it has begun
 */
public record Scored(VariantView variant, Map<SectionKind, PlanOption> options, List<Figure> figures, List<Clash> clashes, Risks risks, long daysLeft) {
    static Scored of(VariantView variant, Taken taken, CongressDetails congress, List<ContingencyView> scenarios, long daysLeft) {
        var clashes = Clashes.in(taken, congress);
        var risks = Risks.of(taken, scenarios);
        return new Scored(variant, taken.options(), new Reckoning(taken).figures(daysLeft, clashes.size(), risks.open().size()), clashes, risks, daysLeft);
    }

    public Figure figure(Measure measure) {
        return figures.get(measure.ordinal());
    }

    /** Better than or as good as every other in this measure, and not all alike. */
    public boolean isBest(Measure measure, List<Scored> all) {
        var own = figure(measure);
        return own.value().isPresent() && all.stream().allMatch(other -> own.isAsGoodAs(other.figure(measure)))
            && all.stream().anyMatch(other -> !other.figure(measure).isAsGoodAs(own));
    }
}
