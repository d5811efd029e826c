package meeting.delegation.intake.reading;

import java.util.Set;

/** What a column of a roster may hold. */
public enum RosterField {
    FULL_NAME("full"), SURNAME("full"), GIVEN_NAME("full"), LATIN_NAME("latin"), CATEGORY("category"),
    DELEGATION("delegation"), DELEGATION_NUMBER("delegation"), GROUP("group"),
    SEX("sex"), BIRTH_DATE("birthDate"), DOCUMENT_TYPE("documentType"), DOCUMENT_NUMBER("documentNumber"), ETHNICITY("ethnicity"), PARTY("party"),
    UNIT("unit"), POST("post"), RANK("rank"), ELECTING_UNIT("electingUnit"), PHONE("phone"),
    DIETARY("dietary"), ACCESS("access"), MEDICAL("medical"), LANGUAGE("language"),
    ARRIVAL_TIME("arrivalTime"), ARRIVAL_MODE("arrivalMode"), ARRIVAL_NUMBER("arrival"),
    DEPARTURE_TIME("departureTime"), DEPARTURE_MODE("departureMode"), DEPARTURE_NUMBER("departure"),
    CREDENTIALS("credentials"), VOTING_RIGHT("votingRight"), REMARKS("remarks");

    private static final Set<RosterField> ALWAYS_KNOWN = Set.of(FULL_NAME, SURNAME, GIVEN_NAME, CATEGORY, DELEGATION_NUMBER, CREDENTIALS, VOTING_RIGHT);
    private final String component;

    RosterField(String component) {
        this.component = component;
    }

    /** The field of a person this column speaks of: surname and given name make the full name, the number names the delegation. */
    public RosterField target() {
        return switch (this) {
            case SURNAME, GIVEN_NAME -> FULL_NAME;
            case DELEGATION_NUMBER -> DELEGATION;
            default -> this;
        };
    }

    /** R8. */
    public boolean canBeCleared() {
        return !ALWAYS_KNOWN.contains(this);
    }

    /** Whether a fault of the person's details, told under that component's name, is this column's. */
    public boolean isBlamedFor(String fault) {
        return component.equals(fault);
    }
}
