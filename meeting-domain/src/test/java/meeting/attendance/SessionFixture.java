package meeting.attendance;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenaryAt;
import static meeting.agenda.AgendaFixture.anElectionAt;
import static meeting.congress.CongressFixture.aCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.aPerson;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import meeting.accreditation.Codes;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.door.Scan;
import meeting.attendance.door.SignIns;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** Two days of sittings at nine and at two, two delegations, for what belongs to attendance; it is seven in the morning of the first day. */
public final class SessionFixture {
    public static final Instant SEVEN = NINE_O_CLOCK.minus(Duration.ofHours(2));

    public final Product product;
    public final CongressId congress;
    public final SittingId firstMorning;
    public final SittingId firstAfternoon;
    public final SittingId secondMorning;
    public final SittingId secondAfternoon;
    public final DelegationId riverside;
    public final DelegationId oldTown;

    public SessionFixture(Product product, CongressKind kind) {
        this.product = product;
        Product.setClock(SEVEN);
        asSecretariat();
        congress = product.get(Convening.class).convene(aCongress(kind, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 12)));
        firstMorning = sitting(0);
        firstAfternoon = sitting(5);
        secondMorning = sitting(24);
        secondAfternoon = sitting(29);
        riverside = product.get(Delegations.class).found(congress, aDelegation(1));
        oldTown = product.get(Delegations.class).found(congress, aDelegation(2));
    }

    private SittingId sitting(int hoursAfterTheFirst) {
        return product.get(Scheduling.class).create(congress, aPlenaryAt(NINE_O_CLOCK.plus(Duration.ofHours(hoursAfterTheFirst))));
    }

    /** In the evening of the second day. */
    public SittingId election() {
        asSecretariat();
        return product.get(Scheduling.class).create(congress, anElectionAt(NINE_O_CLOCK.plus(Duration.ofHours(34))));
    }

    public PersonId delegate(String name, DelegationId delegation) {
        asSecretariat();
        return product.get(Roster.class).enrol(congress, aDelegate(name, delegation));
    }

    public PersonId guest(String name) {
        return attendee(AttendeeCategory.GUEST, name);
    }

    /** Of no delegation. */
    public PersonId attendee(AttendeeCategory category, String name) {
        asSecretariat();
        return product.get(Roster.class).enrol(congress, aPerson(category, name, null));
    }

    /** Scanned at a gate, half an hour after the doors of the sitting open. */
    public SignInAnswer signsIn(PersonId person, SittingId sitting) {
        asSecretariat();
        var at = product.get(Scheduling.class).sitting(sitting).signInOpens().plus(Duration.ofMinutes(30));
        return signsIn(person, sitting, at);
    }

    public SignInAnswer signsIn(PersonId person, SittingId sitting, Instant at) {
        return passes(person, sitting, Way.IN, at);
    }

    public SignInAnswer passes(PersonId person, SittingId sitting, Way way, Instant at) {
        asSecretariat();
        Product.setClock(at);
        var code = product.get(Codes.class).codeOf(person).orElseThrow().code().shown();
        return product.get(SignIns.class).signIn(new Scan(sitting, code, "Gate B", SignInMethod.SCAN, way, at, null));
    }

    public LiveAttendance live(SittingId sitting) {
        return product.get(Attendance.class).live(sitting);
    }

    public static void asSecretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    public static void asLeadership() {
        Product.signIn("wei", Set.of(Roles.LEADERSHIP));
    }

    public static void asStaffOf(DelegationId delegation) {
        Product.signIn("staff-of-" + delegation.value(), Set.of(Roles.DELEGATION_STAFF), delegation.value());
    }
}
