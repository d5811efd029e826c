package meeting.security;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenaryAt;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;

import java.time.Instant;
import java.util.Set;
import meeting.accreditation.Codes;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInMethod;
import meeting.attendance.door.Scan;
import meeting.attendance.door.SignIns;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** A plenary at nine whose doors open at a quarter past eight, two delegations, a guard who scans; it is half past eight. */
public final class Doors {
    public static final Instant HALF_PAST_EIGHT = NINE_O_CLOCK.minusSeconds(30 * 60);
    public final Product product;
    public final CongressId congress;
    public final SittingId sitting;
    public final DelegationId riverside;
    public final DelegationId oldTown;

    public Doors(Product product) {
        this.product = product;
        Product.setClock(HALF_PAST_EIGHT);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        sitting = product.get(Scheduling.class).create(congress, aPlenaryAt(NINE_O_CLOCK));
        riverside = product.get(Delegations.class).found(congress, aDelegation(1));
        oldTown = product.get(Delegations.class).found(congress, aDelegation(2));
        guard();
    }

    public static void guard() {
        Product.signIn(Guardroom.WU, Set.of(Roles.SECURITY));
    }

    public static void secretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    public PersonId delegate(String name, DelegationId delegation) {
        secretariat();
        var person = product.get(Roster.class).enrol(congress, aDelegate(name, delegation));
        guard();
        return person;
    }

    public String codeOf(PersonId person) {
        return product.get(Codes.class).codeOf(person).orElseThrow().code().shown();
    }

    public SignInAnswer scan(String code, String gate) {
        return product.get(SignIns.class).signIn(new Scan(sitting, code, gate, SignInMethod.SCAN, null, null));
    }

    /** The product's clock goes on. */
    public static Instant later(Instant now, int seconds) {
        var then = now.plusSeconds(seconds);
        Product.setClock(then);
        return then;
    }
}
