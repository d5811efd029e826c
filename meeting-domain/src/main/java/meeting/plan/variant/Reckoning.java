package meeting.plan.variant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import meeting.plan.section.PlanField;

/** P14: the figures of a variant. */
final class Reckoning {
    private static final PlanField[] IN_THE_HALL = {PlanField.DELEGATES, PlanField.NON_VOTING, PlanField.GUESTS, PlanField.OBSERVERS, PlanField.PRESS};
    private static final PlanField[] INVITED = {PlanField.DELEGATES, PlanField.NON_VOTING};
    private final Taken taken;

    Reckoning(Taken taken) {
        this.taken = taken;
    }

    /** Everybody who sits in a plenary. */
    static BigDecimal inTheHall(Taken taken) {
        return sum(taken, IN_THE_HALL);
    }

    /** Those who have a seat of their own and papers. */
    static BigDecimal invited(Taken taken) {
        return sum(taken, INVITED);
    }

    /** Those who take part from beginning to end stay in the delegation hotels. */
    static BigDecimal lodged(Taken taken) {
        return invited(taken);
    }

    /** @param daysLeft from today to the opening */
    List<Figure> figures(long daysLeft, int clashes, int risks) {
        return List.of(toSpare(Measure.SEATS_TO_SPARE, PlanField.HALL_SEATS, IN_THE_HALL), toSpare(Measure.BEDS_TO_SPARE, PlanField.BEDS, INVITED),
            total(Measure.COST, PlanField.COST), total(Measure.STAFF_HOURS, PlanField.STAFF_HOURS), preparation(daysLeft),
            longest(Measure.TRAVEL_MINUTES, PlanField.TRAVEL_MINUTES), count(Measure.CONFLICTS, clashes), count(Measure.OPEN_RISKS, risks));
    }

    private Figure toSpare(Measure measure, PlanField places, PlanField... people) {
        var from = new ArrayList<>(taken.sources(places));
        from.addAll(taken.sources(people));
        var known = taken.figure(places).filter(there -> Arrays.stream(people).anyMatch(field -> taken.figure(field).isPresent()));
        return new Figure(measure, known.map(there -> there.subtract(sum(taken, people))), from);
    }

    private Figure total(Measure measure, PlanField field) {
        var from = taken.sources(field);
        return new Figure(measure, from.stream().map(Source::value).reduce(BigDecimal::add), from);
    }

    private static Figure count(Measure measure, int found) {
        return new Figure(measure, Optional.of(BigDecimal.valueOf(found)), List.of());
    }

    private Figure longest(Measure measure, PlanField field) {
        var longest = taken.sources(field).stream().max(Comparator.comparing(Source::value));
        return new Figure(measure, longest.map(Source::value), longest.stream().toList());
    }

    /** What takes longest decides; the days left are today's. */
    private Figure preparation(long daysLeft) {
        var longest = longest(Measure.DAYS_TO_SPARE, PlanField.LEAD_DAYS);
        return new Figure(Measure.DAYS_TO_SPARE, longest.value().map(lead -> BigDecimal.valueOf(daysLeft).subtract(lead)), longest.from());
    }

    private static BigDecimal sum(Taken taken, PlanField... fields) {
        return taken.sources(fields).stream().map(Source::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
