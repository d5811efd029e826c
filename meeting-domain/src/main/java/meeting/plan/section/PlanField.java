package meeting.plan.section;

import static meeting.plan.section.FieldType.CHOICE;
import static meeting.plan.section.FieldType.CODES;
import static meeting.plan.section.FieldType.COUNT;
import static meeting.plan.section.FieldType.DAY;
import static meeting.plan.section.FieldType.DAYS;
import static meeting.plan.section.FieldType.HOURS;
import static meeting.plan.section.FieldType.MINUTES;
import static meeting.plan.section.FieldType.MONEY;
import static meeting.plan.section.FieldType.ROWS;
import static meeting.plan.section.FieldType.TEXT;
import static meeting.plan.section.SectionKind.BUDGET;
import static meeting.plan.section.SectionKind.CONTINGENCIES;
import static meeting.plan.section.SectionKind.DISCUSSION_GROUPS;
import static meeting.plan.section.SectionKind.DIVISION;
import static meeting.plan.section.SectionKind.DOCUMENTS;
import static meeting.plan.section.SectionKind.ELECTIONS;
import static meeting.plan.section.SectionKind.LOGISTICS;
import static meeting.plan.section.SectionKind.PARTICIPANTS;
import static meeting.plan.section.SectionKind.PUBLICITY;
import static meeting.plan.section.SectionKind.PURPOSE;
import static meeting.plan.section.SectionKind.SCHEDULE;
import static meeting.plan.section.SectionKind.SECURITY;
import static meeting.plan.section.SectionKind.TIME_AND_PLACE;
import static meeting.plan.section.SectionKind.VENUE;

/** What is asked for in a section of the plan beside its text (RULEBOOK 2.1). */
public enum PlanField {
    THEME(PURPOSE, TEXT), TERM_AND_SESSION(PURPOSE, TEXT), LEGAL_BASIS(PURPOSE, TEXT), TASK_OF_CONGRESS(PURPOSE, TEXT),
    REPORT_DAY(TIME_AND_PLACE, DAY), OPENING_DAY(TIME_AND_PLACE, DAY), CLOSING_DAY(TIME_AND_PLACE, DAY), MAIN_HALL(TIME_AND_PLACE, TEXT),
    HALL_SEATS(TIME_AND_PLACE, COUNT), ROOMS(TIME_AND_PLACE, ROWS), DISCUSSION_ROOMS(TIME_AND_PLACE, COUNT), DELEGATION_HOTELS(TIME_AND_PLACE, TEXT),
    FALLBACK_VENUE(TIME_AND_PLACE, TEXT),
    DELEGATES(PARTICIPANTS, COUNT), NON_VOTING(PARTICIPANTS, COUNT), GUESTS(PARTICIPANTS, COUNT), OBSERVERS(PARTICIPANTS, COUNT), PRESS(PARTICIPANTS, COUNT),
    STAFF(PARTICIPANTS, COUNT), QUOTA(PARTICIPANTS, COUNT),
    DRAFT_AGENDA(SCHEDULE, TEXT), PLENARIES(SCHEDULE, COUNT), REPORTS_END(SCHEDULE, DAY), PERSONNEL_ENDS(SCHEDULE, DAY),
    DELEGATION_COUNT(DISCUSSION_GROUPS, COUNT), GROUP_COUNT(DISCUSSION_GROUPS, COUNT), LARGEST_GROUP(DISCUSSION_GROUPS, COUNT),
    LIAISON_OFFICERS(DISCUSSION_GROUPS, COUNT), CONVENORS(DISCUSSION_GROUPS, TEXT), LEADERS_ASSIGNED(DISCUSSION_GROUPS, TEXT),
    PAPER_LIST(DOCUMENTS, ROWS), PAPERS(DOCUMENTS, COUNT), COPIES(DOCUMENTS, COUNT), PAPERS_DUE(DOCUMENTS, DAY), DRAFTER(DOCUMENTS, TEXT),
    REVIEWER(DOCUMENTS, TEXT), CLASSIFICATION(DOCUMENTS, TEXT),
    OFFICES(ELECTIONS, ROWS), SEATS_TO_FILL(ELECTIONS, COUNT), CANDIDATES(ELECTIONS, COUNT), METHOD(ELECTIONS, TEXT), BALLOT_FORMS(ELECTIONS, COUNT),
    TELLERS(ELECTIONS, COUNT),
    ZONES(SECURITY, COUNT), SWEEPS(SECURITY, COUNT), SECURITY_STAFF(SECURITY, COUNT), SECURITY_LEVEL(SECURITY, TEXT), CONFIDENTIALITY(SECURITY, TEXT),
    HOTELS(LOGISTICS, ROWS), BEDS(LOGISTICS, COUNT), MENUS(LOGISTICS, TEXT), STATIONS(LOGISTICS, TEXT), FLEET(LOGISTICS, ROWS), VEHICLES(LOGISTICS, COUNT),
    SPARE_VEHICLES(LOGISTICS, COUNT), VEHICLE_SEATS(LOGISTICS, COUNT), MEDICAL_POSTS(LOGISTICS, COUNT),
    PRESS_LIST(PUBLICITY, TEXT), THEMES(PUBLICITY, TEXT), BULLETINS(PUBLICITY, COUNT), EXHIBITION(PUBLICITY, TEXT), SITE_VISITS(PUBLICITY, TEXT),
    BANNER(VENUE, TEXT), SLOGANS(VENUE, TEXT), EMBLEM(VENUE, TEXT), LIGHTING(VENUE, TEXT), SOUND(VENUE, TEXT), USHERS(VENUE, COUNT),
    BETWEEN_SITTINGS(VENUE, TEXT), PARKING_SPACES(VENUE, COUNT), SEATING(VENUE, TEXT), SEAT_CARDS(VENUE, COUNT),
    LEADING_GROUP(DIVISION, TEXT), WORK_GROUPS(DIVISION, COUNT), GROUP_HEADS(DIVISION, TEXT),
    SCENARIOS(CONTINGENCIES, COUNT), DRILLS(CONTINGENCIES, COUNT),
    BUDGET_ITEMS(BUDGET, ROWS), SOURCES(BUDGET, TEXT), CEILING(BUDGET, MONEY),
    TASKS(SectionKind.COUNTDOWN, COUNT), TASK_TEMPLATE(SectionKind.COUNTDOWN, CHOICE), DAILY_CHECK(SectionKind.COUNTDOWN, TEXT),
    COST_LINES(null, ROWS), COST(null, MONEY), STAFF_HOURS(null, HOURS), LEAD_DAYS(null, DAYS), TRAVEL_MINUTES(null, MINUTES),
    RISKS_SPARED(null, CODES), RISKS_BROUGHT(null, CODES), OPEN_RISKS(null, COUNT);

    private final SectionKind section;
    private final FieldType type;

    PlanField(SectionKind section, FieldType type) {
        this.section = section;
        this.type = type;
    }

    /** Null for a figure that every section may have. */
    public SectionKind section() {
        return section;
    }

    public FieldType type() {
        return type;
    }

    boolean isOf(SectionKind kind) {
        return section == null || section == kind;
    }

    /** No longer asked for; it stays readable where it was approved once (P9). */
    boolean isRetired() {
        return this == OPEN_RISKS;
    }
}
