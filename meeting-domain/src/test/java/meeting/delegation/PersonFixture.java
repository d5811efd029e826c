package meeting.delegation;

import java.time.Instant;
import java.time.LocalDate;
import meeting.congress.AttendeeCategory;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Journey;
import meeting.delegation.person.Needs;
import meeting.delegation.person.Office;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;

/** People for tests of every context. */
public final class PersonFixture {
    private PersonFixture() {
    }

    /** A delegate of whom only the name is known. */
    public static PersonDetails aDelegate(String name, DelegationId delegation) {
        return aPerson(AttendeeCategory.DELEGATE, name, delegation);
    }

    public static PersonDetails aPerson(AttendeeCategory category, String name, DelegationId delegation) {
        return PersonDetails.of(category, new PersonName(name, null), delegation);
    }

    public static PersonDetails aDelegate(String name, String latin, String unit, String phone, DelegationId delegation) {
        return new PersonDetails(AttendeeCategory.DELEGATE, new PersonName(name, latin), delegation, null, null, new Office(unit, null, null, null),
            phone, null, null, null, Credentials.CONFIRMED, true, null);
    }

    /** Li Na, of whom everything is known. */
    public static PersonDetails liNa(DelegationId delegation) {
        return new PersonDetails(AttendeeCategory.DELEGATE, new PersonName("李娜", "Li Na"), delegation, "2",
            new Identity(Identity.Sex.FEMALE, LocalDate.of(1979, 3, 8), Identity.DocumentType.RESIDENT_ID, "44030519790308002X", "汉族", "中国共产党"),
            new Office("市第一人民医院", "院长", "正处级", "福田区"), "138 0013 8002",
            new Needs("清真", "wheelchair", "penicillin allergy", "zh"),
            new Journey(Journey.TravelMode.RAIL, "G1024", Instant.parse("2027-01-10T06:20:00Z")),
            new Journey(Journey.TravelMode.AIR, "CZ3456", Instant.parse("2027-01-14T11:05:00Z")),
            Credentials.PENDING, true, "常务主席团成员");
    }

    public static PersonDetails withDocument(PersonDetails details, Identity.DocumentType type, String number) {
        return new PersonDetails(details.category(), details.name(), details.delegation(), details.group(),
            new Identity(null, null, type, number, null, null), details.office(), details.phone(), details.needs(), details.arrival(), details.departure(),
            details.credentials(), details.votingRight(), details.remarks());
    }
}
