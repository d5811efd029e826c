package meeting.plan.section;

import static meeting.plan.section.FieldType.COUNT;
import static meeting.plan.section.FieldType.DAY;
import static meeting.plan.section.FieldType.MINUTES;
import static meeting.plan.section.FieldType.MONEY;
import static meeting.plan.section.FieldType.TEXT;

/** A column of a table of the plan. */
public enum PlanColumn {
    ROOM(TEXT), SEATS(COUNT), USED_BY(TEXT), HOTEL(TEXT), BEDS(COUNT), WAY(MINUTES), VEHICLE(TEXT), NUMBER(COUNT), PAPER(TEXT), DRAFTER(TEXT),
    REVIEWER(TEXT), DUE(DAY), LEVEL(TEXT), OFFICE(TEXT), PLACES(COUNT), CANDIDATES(COUNT), METHOD(TEXT), ITEM(TEXT), SOURCE(TEXT), AMOUNT(MONEY);

    private final FieldType type;

    PlanColumn(FieldType type) {
        this.type = type;
    }

    public FieldType type() {
        return type;
    }
}
