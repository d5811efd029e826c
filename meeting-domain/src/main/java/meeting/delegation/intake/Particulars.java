package meeting.delegation.intake;

import static meeting.delegation.intake.reading.RosterField.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Journey;
import meeting.delegation.person.Needs;
import meeting.delegation.person.Office;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;

/** A person's details taken apart into the fields of a roster, and put together again; what is not known has no entry. */
final class Particulars {
    private Particulars() {
    }

    static Map<RosterField, Object> of(PersonDetails details) {
        var values = new EnumMap<RosterField, Object>(RosterField.class);
        values.put(FULL_NAME, details.name().full());
        values.put(LATIN_NAME, details.name().latin());
        values.put(CATEGORY, details.category());
        values.put(DELEGATION, details.delegation());
        values.put(GROUP, details.group());
        values.put(SEX, details.identity().sex());
        values.put(BIRTH_DATE, details.identity().birthDate());
        values.put(DOCUMENT_TYPE, details.identity().documentType());
        values.put(DOCUMENT_NUMBER, details.identity().documentNumber());
        values.put(ETHNICITY, details.identity().ethnicity());
        values.put(PARTY, details.identity().party());
        values.put(UNIT, details.office().unit());
        values.put(POST, details.office().post());
        values.put(RANK, details.office().rank());
        values.put(ELECTING_UNIT, details.office().electingUnit());
        values.put(PHONE, details.phone());
        values.put(DIETARY, details.needs().dietary());
        values.put(ACCESS, details.needs().access());
        values.put(MEDICAL, details.needs().medical());
        values.put(LANGUAGE, details.needs().language());
        values.put(ARRIVAL_MODE, details.arrival().mode());
        values.put(ARRIVAL_NUMBER, details.arrival().number());
        values.put(ARRIVAL_TIME, details.arrival().time());
        values.put(DEPARTURE_MODE, details.departure().mode());
        values.put(DEPARTURE_NUMBER, details.departure().number());
        values.put(DEPARTURE_TIME, details.departure().time());
        values.put(CREDENTIALS, details.credentials());
        values.put(VOTING_RIGHT, details.votingRight());
        values.put(REMARKS, details.remarks());
        values.values().removeIf(value -> value == null);
        return values;
    }

    static PersonDetails details(Map<RosterField, Object> values) {
        return new PersonDetails((AttendeeCategory) values.get(CATEGORY), new PersonName(text(values, FULL_NAME), text(values, LATIN_NAME)),
            (DelegationId) values.get(DELEGATION), text(values, GROUP),
            new Identity((Identity.Sex) values.get(SEX), (LocalDate) values.get(BIRTH_DATE), (Identity.DocumentType) values.get(DOCUMENT_TYPE),
                text(values, DOCUMENT_NUMBER), text(values, ETHNICITY), text(values, PARTY)),
            new Office(text(values, UNIT), text(values, POST), text(values, RANK), text(values, ELECTING_UNIT)), text(values, PHONE),
            new Needs(text(values, DIETARY), text(values, ACCESS), text(values, MEDICAL), text(values, LANGUAGE)),
            journey(values, ARRIVAL_MODE, ARRIVAL_NUMBER, ARRIVAL_TIME), journey(values, DEPARTURE_MODE, DEPARTURE_NUMBER, DEPARTURE_TIME),
            (Credentials) values.get(CREDENTIALS), Boolean.TRUE.equals(values.get(VOTING_RIGHT)), text(values, REMARKS));
    }

    private static Journey journey(Map<RosterField, Object> values, RosterField mode, RosterField number, RosterField time) {
        return new Journey((Journey.TravelMode) values.get(mode), text(values, number), (Instant) values.get(time));
    }

    private static String text(Map<RosterField, Object> values, RosterField field) {
        return (String) values.get(field);
    }
}
