package meeting.attendance.door;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenaryAt;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.aPerson;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import meeting.accreditation.Codes;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.attendance.LedgerQuery;
import meeting.attendance.LedgerRow;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInMethod;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** A plenary at nine with doors open from 8:15 to 9:30, two delegations, and a guard at gate B at half past eight. */
public final class Plenary {
    public static final Instant DOORS_OPEN = NINE_O_CLOCK.minusSeconds(45 * 60);
    public static final Instant DOORS_CLOSE = NINE_O_CLOCK.plusSeconds(30 * 60);
    public static final Instant HALF_PAST_EIGHT = NINE_O_CLOCK.minusSeconds(30 * 60);
    public static final String GATE = "Gate B";

    public final Product product;
    public final CongressId congress;
    public final SittingId sitting;
    public final DelegationId riverside;
    public final DelegationId oldTown;

    public Plenary(Product product) {
        this.product = product;
        Product.setClock(HALF_PAST_EIGHT);
        asSecretariat();
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        sitting = product.get(Scheduling.class).create(congress, aPlenaryAt(NINE_O_CLOCK));
        riverside = product.get(Delegations.class).found(congress, aDelegation(1));
        oldTown = product.get(Delegations.class).found(congress, aDelegation(2));
        asGuard();
    }

    public static void asSecretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    public static void asGuard() {
        Product.signIn("guard", Set.of(Roles.SECURITY));
    }

    public PersonId enrol(PersonDetails details) {
        asSecretariat();
        var person = product.get(Roster.class).enrol(congress, details);
        asGuard();
        return person;
    }

    public PersonId delegate(String name, DelegationId delegation) {
        return enrol(aDelegate(name, delegation));
    }

    public PersonId guest(String name, DelegationId delegation) {
        return enrol(aPerson(AttendeeCategory.GUEST, name, delegation));
    }

    public String codeOf(PersonId person) {
        return product.get(Codes.class).codeOf(person).orElseThrow().code().shown();
    }

    public SignIns signIns() {
        return product.get(SignIns.class);
    }

    public Attendance attendance() {
        return product.get(Attendance.class);
    }

    public SignInAnswer scan(PersonId person) {
        return scan(codeOf(person), null);
    }

    public SignInAnswer scan(String code, String nonce) {
        return signIns().signIn(aScan(code, null, nonce));
    }

    public SignInAnswer scanAt(Instant when, PersonId person) {
        return signIns().signIn(aScan(codeOf(person), when, null));
    }

    public SignInAnswer enter(PersonId person, String reason) {
        return signIns().enter(new ManualEntry(sitting, person, GATE, reason, null, null));
    }

    public SignInAnswer undo(SignInAnswer admission, String gate, String reason) {
        return signIns().undo(new Undo(admission.id(), gate, reason, null));
    }

    public Scan aScan(String code, Instant when, String nonce) {
        return new Scan(sitting, code, GATE, SignInMethod.SCAN, when, nonce);
    }

    /** Every line that a person of the secretariat would see. */
    public List<LedgerRow> ledger() {
        asSecretariat();
        var rows = attendance().log(new LedgerQuery(sitting, null, null, 0, 10_000)).rows();
        asGuard();
        return rows;
    }
}
