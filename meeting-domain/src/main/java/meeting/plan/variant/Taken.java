package meeting.plan.variant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import meeting.plan.PlanView;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;

/** The options a variant takes, and what is filled in in them. */
record Taken(Map<SectionKind, PlanOption> options) {

    /** An option that was removed since is replaced by the first: the variant is to be looked at again, not lost. */
    static Taken of(PlanView plan, VariantView variant) {
        var options = new EnumMap<SectionKind, PlanOption>(SectionKind.class);
        plan.sections().forEach(section -> options.put(section.kind(),
            section.content().option(variant.details().letters().getOrDefault(section.kind(), "A")).orElse(section.content().options().get(0))));
        return new Taken(options);
    }

    Map<SectionKind, String> letters() {
        return options.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, option -> option.getValue().letter()));
    }

    Optional<BigDecimal> figure(PlanField field) {
        return Optional.ofNullable(options.get(field.section())).flatMap(option -> option.figure(field));
    }

    Optional<LocalDate> day(PlanField field) {
        return Optional.ofNullable(options.get(field.section())).flatMap(option -> option.day(field));
    }

    /** Where a field is filled in: one place for a field of one section, up to fifteen for a figure of every section. */
    List<Source> sources(PlanField... fields) {
        var sources = new ArrayList<Source>();
        for (var field : fields)
            options.forEach((kind, option) -> {
                if (field.section() == null || field.section() == kind)
                    option.value(field).ifPresent(value -> sources.add(new Source(kind, option.letter(), field, new BigDecimal(value))));
            });
        return sources;
    }
}
