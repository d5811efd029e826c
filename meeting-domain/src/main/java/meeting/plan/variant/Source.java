package meeting.plan.variant;

import java.math.BigDecimal;
import meeting.plan.section.PlanField;
import meeting.plan.section.SectionKind;

/** Where a figure comes from (P14). @param value in the unit of the field */
public record Source(SectionKind section, String letter, PlanField field, BigDecimal value) {
}
