package meeting.plan.drafting;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.LocalizedText;
import meeting.plan.OrganisationPlans;
import meeting.plan.PlanView;
import meeting.plan.SectionView;
import meeting.plan.Sections;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/** The door to the days that stand in the texts of a copied plan as they stood in the other (P15). */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class StandingDays {
    private OrganisationPlans plans;
    private Sections sections;
    private Convening convening;

    protected StandingDays() { } // CDI

    @Inject
    StandingDays(OrganisationPlans plans, Sections sections, Convening convening) {
        this.plans = plans;
        this.sections = sections;
        this.convening = convening;
    }

    /**
     * Those in paragraphs that nobody has touched since the copy, in the order of the plan. Nothing for a plan that copies none, or whose days were seen to.
     */
    public List<StandingDay> in(CongressId congress) {
        return plans.find(congress).filter(plan -> plan.movedDays() != null && plan.state().isWorkedOn()).map(this::in).orElse(List.of());
    }

    /**
     * Writes the moved day in the place of each chosen one; what the sections said stays among their revisions (P6).
     *
     * @param chosen by {@link StandingDay#id}
     * @return how many were replaced
     * @throws PlanNotOpen while the plan is submitted or approved (P3)
     */
    public int replace(CongressId congress, Set<String> chosen) {
        var replaced = in(congress).stream().filter(day -> chosen.contains(day.id()))
            .collect(Collectors.groupingBy(StandingDay::section, TreeMap::new, Collectors.toList()));
        replaced.forEach((kind, days) -> {
            var section = sections.toEdit(congress, kind);
            sections.lay(congress, kind, new SectionContent(section.content().options().stream().map(option -> rewritten(option, days)).toList()));
        });
        return replaced.values().stream().mapToInt(List::size).sum();
    }

    /** The others are as they should be: nobody is asked about them any more. @throws PlanNotOpen while the plan is submitted or approved */
    public void leave(CongressId congress) {
        sections.settleDays(congress);
    }

    private List<StandingDay> in(PlanView plan) {
        var earlierOpening = convening.congress(plan.congress()).details().firstDay().minusDays(plan.movedDays());
        return plan.sections().stream().flatMap(section -> in(section, earlierOpening, plan.movedDays())).toList();
    }

    private Stream<StandingDay> in(SectionView section, LocalDate earlierOpening, int shift) {
        var copied = plans.revision(section.congress(), section.kind(), 1).content();
        return section.content().options().stream().flatMap(option -> texts(option).entrySet().stream().flatMap(text -> {
            var untouched = copied.option(option.letter()).map(known -> lines(texts(known).get(text.getKey()))).orElse(List.of());
            var found = new ArrayList<StandingDay>();
            var lines = lines(text.getValue());
            for (var line = 0; line < lines.size(); line++)
                if (untouched.contains(lines.get(line))) found.addAll(in(section.kind(), option.letter(), text.getKey(), line + 1, lines.get(line),
                earlierOpening, shift));
            return found.stream();
        }));
    }

    private static List<StandingDay> in(SectionKind kind, String letter, String language, int paragraph, String line, LocalDate near, int shift) {
        return WrittenDay.in(line, near).stream().map(written -> {
            var moved = written.day().plusDays(shift);
            return new StandingDay(kind, letter, language, paragraph, line.substring(0, written.from()), line.substring(written.from(), written.to()),
                line.substring(written.to()), written.day(), moved, written.written(moved));
        }).toList();
    }

    private static PlanOption rewritten(PlanOption option, List<StandingDay> days) {
        var texts = texts(option);
        days.stream().filter(day -> day.letter().equals(option.letter()))
            .sorted(Comparator.comparingInt((StandingDay day) -> day.before().length()).reversed()).forEach(day -> {
            var lines = new ArrayList<>(lines(texts.get(day.language())));
            var line = lines.get(day.paragraph() - 1);
            lines.set(day.paragraph() - 1, line.substring(0, day.before().length()) + day.replacement()
                + line.substring(day.before().length() + day.found().length()));
            texts.put(day.language(), String.join("\n", lines));
        });
        return option.with(option.name(), new LocalizedText(texts.get("en"), texts.get("es"), texts.get("zh")), option.fields());
    }

    /** By language; only those that are written. */
    private static Map<String, String> texts(PlanOption option) {
        var texts = new TreeMap<String, String>();
        if (option.text().en() != null) texts.put("en", option.text().en());
        if (option.text().es() != null) texts.put("es", option.text().es());
        if (option.text().zh() != null) texts.put("zh", option.text().zh());
        return texts;
    }

    private static List<String> lines(String text) {
        return Paragraphs.of(text);
    }
}
