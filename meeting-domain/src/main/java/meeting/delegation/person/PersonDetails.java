package meeting.delegation.person;

import java.util.List;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.kernel.InvalidInput;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the roster says of a person (RULEBOOK 5.1). Parts may be left null: then nothing is known of them.
 *
 * @param category    as what the person attends
 * @param delegation  null for who belongs to none (D2)
 * @param group       deputies' group or table within the delegation; null if none
 * @param phone       as it is to be dialled; null if unknown
 * @param credentials what the credentials committee found
 * @param votingRight whether the person votes while active
 */
@Embeddable
public record PersonDetails(
    @JdbcTypeCode(SqlTypes.VARCHAR) AttendeeCategory category,
    @Embedded PersonName name,
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "delegation_id")) DelegationId delegation,
    @Column(name = "group_name") String group,
    @Embedded Identity identity,
    @Embedded Office office,
    String phone,
    @Embedded Needs needs,
    @Embedded @AttributeOverride(name = "mode", column = @Column(name = "arrival_mode"))
    @AttributeOverride(name = "number", column = @Column(name = "arrival_number"))
    @AttributeOverride(name = "time", column = @Column(name = "arrival_time")) Journey arrival,
    @Embedded @AttributeOverride(name = "mode", column = @Column(name = "departure_mode"))
    @AttributeOverride(name = "number", column = @Column(name = "departure_number"))
    @AttributeOverride(name = "time", column = @Column(name = "departure_time")) Journey departure,
    @JdbcTypeCode(SqlTypes.VARCHAR) Credentials credentials,
    boolean votingRight,
    String remarks) {

    private static final String NOT_A_NAME = "delegation.not-a-name";

    public PersonDetails {
        group = Text.tidy(group);
        identity = identity == null ? Identity.UNKNOWN : identity;
        office = office == null ? Office.UNKNOWN : office;
        phone = Text.tidy(phone);
        needs = needs == null ? Needs.NONE : needs;
        arrival = arrival == null ? Journey.UNKNOWN : arrival;
        departure = departure == null ? Journey.UNKNOWN : departure;
        credentials = credentials == null ? Credentials.CONFIRMED : credentials;
        remarks = Text.tidy(remarks);
    }

    /** A person of whom only this is known; delegates and specially invited delegates vote. */
    public static PersonDetails of(AttendeeCategory category, PersonName name, DelegationId delegation) {
        var votes = category == AttendeeCategory.DELEGATE || category == AttendeeCategory.SPECIAL_DELEGATE;
        return new PersonDetails(category, name, delegation, null, null, null, null, null, null, null, null, votes, null);
    }

    /** What should be looked at but hinders nobody (D4). */
    public List<InvalidInput.Fault> warnings() {
        return office.unitIsLong() ? List.of(new InvalidInput.Fault("unit", "delegation.unit-is-long", List.of(Office.UNIT_SHOULD_NOT_EXCEED))) : List.of();
    }

    /** D11: everything a search looks into. */
    public String searchText() {
        var spelt = name.spelt();
        return Text.searchable(phone, name.full(), spelt, spelt.replaceAll("[ '’]", ""), office.unit());
    }

    /** @throws InvalidInput with every fault, each under its component's name */
    public void check() {
        var full = name == null ? null : name.full();
        var latin = name == null ? null : name.latin();
        new InvalidInput.Check()
            .that(category != null, "category", "general.required")
            .present(full, "full")
            .atMost(PersonName.LONGEST, full, "full").atMost(PersonName.LONGEST, latin, "latin")
            .that(full == null || PersonName.isName(full), "full", NOT_A_NAME)
            .that(latin == null || PersonName.isName(latin), "latin", NOT_A_NAME)
            .atMost(100, group, "group").atMost(60, phone, "phone").atMost(2000, remarks, "remarks")
            .atMost(60, identity.documentNumber(), "documentNumber").atMost(60, identity.ethnicity(), "ethnicity").atMost(100, identity.party(), "party")
            .atMost(200, office.unit(), "unit").atMost(200, office.post(), "post").atMost(100, office.rank(), "rank")
            .atMost(200, office.electingUnit(), "electingUnit")
            .atMost(300, needs.dietary(), "dietary").atMost(300, needs.access(), "access").atMost(1000, needs.medical(), "medical")
            .atMost(60, needs.language(), "language").atMost(60, arrival.number(), "arrival").atMost(60, departure.number(), "departure")
            .that(arrival.time() == null || departure.time() == null || !departure.time().isBefore(arrival.time()), "departure",
                "delegation.leaves-before-arrival")
            .orThrow();
    }
}
