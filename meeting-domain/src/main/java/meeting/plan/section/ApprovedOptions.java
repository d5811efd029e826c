package meeting.plan.section;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The option of each section that was approved (P9), in the order of the plan. */
public record ApprovedOptions(Map<SectionKind, PlanOption> options) {
    public ApprovedOptions {
        options = Collections.unmodifiableMap(new EnumMap<>(options));
    }
}
