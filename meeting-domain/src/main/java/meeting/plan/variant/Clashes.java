package meeting.plan.variant;

import static meeting.plan.section.SectionKind.BUDGET;
import static meeting.plan.section.SectionKind.DISCUSSION_GROUPS;
import static meeting.plan.section.SectionKind.DOCUMENTS;
import static meeting.plan.section.SectionKind.ELECTIONS;
import static meeting.plan.section.SectionKind.LOGISTICS;
import static meeting.plan.section.SectionKind.PARTICIPANTS;
import static meeting.plan.section.SectionKind.SCHEDULE;
import static meeting.plan.section.SectionKind.TIME_AND_PLACE;
import static meeting.plan.section.SectionKind.VENUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import meeting.congress.CongressDetails;
import meeting.plan.section.PlanField;
import meeting.plan.section.SectionKind;

/** P14: what does not go together in a variant. Only what is filled in can clash. */
final class Clashes {
    /** Members of a discussion group (RULEBOOK 1). */
    private static final BigDecimal LARGEST_GROUP = BigDecimal.valueOf(30);
    private final List<Clash> found = new ArrayList<>();
    private final Taken taken;

    private Clashes(Taken taken) {
        this.taken = taken;
    }

    static List<Clash> in(Taken taken, CongressDetails congress) {
        var clashes = new Clashes(taken);
        clashes.places();
        clashes.days(congress);
        clashes.people();
        clashes.money();
        return List.copyOf(clashes.found);
    }

    private void places() {
        less("plan.clash-hall", PlanField.HALL_SEATS, Reckoning.inTheHall(taken), TIME_AND_PLACE, PARTICIPANTS);
        less("plan.clash-beds", PlanField.BEDS, Reckoning.lodged(taken), LOGISTICS, PARTICIPANTS);
        taken.figure(PlanField.GROUP_COUNT)
            .ifPresent(groups -> less("plan.clash-rooms", PlanField.DISCUSSION_ROOMS, groups, TIME_AND_PLACE, DISCUSSION_GROUPS));
        taken.figure(PlanField.DELEGATION_COUNT)
            .ifPresent(delegations -> less("plan.clash-liaison", PlanField.LIAISON_OFFICERS, delegations, DISCUSSION_GROUPS));
        less("plan.clash-cards", PlanField.SEAT_CARDS, Reckoning.invited(taken), VENUE, PARTICIPANTS);
        less("plan.clash-copies", PlanField.COPIES, Reckoning.invited(taken), DOCUMENTS, PARTICIPANTS);
        taken.figure(PlanField.VEHICLE_SEATS).filter(seats -> taken.figure(PlanField.BEDS).isPresent())
            .ifPresent(seats -> less("plan.clash-vehicles", PlanField.VEHICLE_SEATS, Reckoning.lodged(taken), LOGISTICS, PARTICIPANTS));
    }

    private void days(CongressDetails congress) {
        taken.day(PlanField.OPENING_DAY).filter(day -> !day.equals(congress.firstDay()))
            .ifPresent(day -> found.add(Clash.of("plan.clash-opening", List.of(TIME_AND_PLACE), day, congress.firstDay())));
        taken.day(PlanField.CLOSING_DAY).filter(day -> !day.equals(congress.lastDay()))
            .ifPresent(day -> found.add(Clash.of("plan.clash-closing", List.of(TIME_AND_PLACE), day, congress.lastDay())));
        after("plan.clash-report", PlanField.REPORT_DAY, congress.firstDay(), TIME_AND_PLACE);
        after("plan.clash-papers", PlanField.PAPERS_DUE, taken.day(PlanField.REPORT_DAY).orElse(congress.firstDay()), DOCUMENTS, TIME_AND_PLACE);
        after("plan.clash-personnel", PlanField.PERSONNEL_ENDS, congress.lastDay(), SCHEDULE);
        taken.day(PlanField.PERSONNEL_ENDS).ifPresent(end -> after("plan.clash-stages", PlanField.REPORTS_END, end, SCHEDULE));
    }

    private void people() {
        taken.figure(PlanField.LARGEST_GROUP).filter(largest -> largest.compareTo(LARGEST_GROUP) > 0)
            .ifPresent(largest -> found.add(Clash.of("plan.clash-group", List.of(DISCUSSION_GROUPS), largest, LARGEST_GROUP)));
        taken.figure(PlanField.SEATS_TO_FILL).ifPresent(seats -> less("plan.clash-candidates", PlanField.CANDIDATES, seats, ELECTIONS));
        taken.figure(PlanField.DELEGATES).ifPresent(delegates -> {
            taken.figure(PlanField.QUOTA).filter(quota -> quota.compareTo(delegates) < 0)
                .ifPresent(quota -> found.add(Clash.of("plan.clash-quota", List.of(PARTICIPANTS), quota, delegates)));
            less("plan.clash-ballots", PlanField.BALLOT_FORMS, delegates, ELECTIONS, PARTICIPANTS);
        });
    }

    private void money() {
        var cost = taken.sources(PlanField.COST).stream().map(Source::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        less("plan.clash-ceiling", PlanField.CEILING, cost, BUDGET);
    }

    /** There is less of it than needed. */
    private void less(String code, PlanField there, BigDecimal needed, SectionKind... sections) {
        taken.figure(there).filter(has -> has.compareTo(needed) < 0).ifPresent(has -> found.add(Clash.of(code, List.of(sections), has, needed)));
    }

    /** It comes later than it may. */
    private void after(String code, PlanField day, LocalDate latest, SectionKind... sections) {
        taken.day(day).filter(given -> given.isAfter(latest)).ifPresent(given -> found.add(Clash.of(code, List.of(sections), given, latest)));
    }
}
