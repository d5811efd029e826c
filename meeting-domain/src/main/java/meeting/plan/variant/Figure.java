package meeting.plan.variant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One measure of one variant.
 *
 * @param value in the unit of the measure; empty where the plan does not say enough
 * @param from  the fields it was reckoned from
 */
public record Figure(Measure measure, Optional<BigDecimal> value, List<Source> from) {
    public Figure {
        from = List.copyOf(from);
    }

    /** It does not work like this. */
    public boolean fails() {
        return measure.limited() && value.filter(known -> known.signum() < 0).isPresent();
    }

    /** Whether this is at least as good as the other, where both are known. */
    boolean isAsGoodAs(Figure other) {
        if (value.isEmpty() || other.value.isEmpty()) return value.isPresent();
        var difference = value.get().compareTo(other.value.get());
        return measure.moreIsBetter() ? difference >= 0 : difference <= 0;
    }
}
