package meeting.accreditation.badge;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.aPerson;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import meeting.accreditation.BadgeId;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.Enrolment;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;

/** A congress with one delegation whose people are given badges by Lin of the secretariat. */
public final class Accredited {
    public final Product product;
    public final CongressId congress;
    final DelegationId delegation;

    public Accredited(Product product) {
        this.product = product;
        asSecretariat();
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        delegation = product.get(Delegations.class).found(congress, aDelegation(1));
    }

    public static void asSecretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    public PersonId delegate(String name) {
        return product.get(Roster.class).enrol(congress, aDelegate(name, delegation));
    }

    /** The roster says from now on that the person attends as something else. */
    void becomes(PersonId person, AttendeeCategory category) {
        var roster = product.get(Roster.class);
        var seen = roster.person(person);
        var name = seen.details().name().full();
        roster.edit(person, seen.version(), category == AttendeeCategory.DELEGATE ? aDelegate(name, delegation) : aPerson(category, name, delegation));
    }

    PersonId guest(String name) {
        return product.get(Roster.class).enrol(congress, aPerson(AttendeeCategory.GUEST, name, null));
    }

    public List<PersonId> delegates(int many) {
        var newcomers = IntStream.range(0, many).mapToObj(i -> aDelegate("人" + i, delegation)).toList();
        return Product.inTransaction(() -> product.get(Enrolment.class).enrol(congress, newcomers));
    }

    public Badges badges() {
        return product.get(Badges.class);
    }

    BadgeLists lists() {
        return product.get(BadgeLists.class);
    }

    public BadgeView badgeOf(PersonId person) {
        return badges().current(person).orElseThrow();
    }

    /** Vetted, printed and handed out. */
    BadgeView wearing(PersonId person) {
        var badge = List.of(vetted(person));
        lists().printed(badge, null);
        badges().handOut(badge);
        return badgeOf(person);
    }

    BadgeId vetted(PersonId person) {
        var badge = badgeOf(person).id();
        step(List.of(badge), BadgeState.VETTED);
        return badge;
    }

    int step(List<BadgeId> badges, BadgeState next) {
        return Product.inTransaction(() -> product.get(BadgeStacks.class).step(badges, next, Instant.now(), "wu"));
    }

    /** Those who wait for security. */
    public List<BadgeRow> queue(BadgeMatter matter) {
        return lists().page(query(null, BadgeState.REQUESTED).about(matter)).rows();
    }

    public Optional<Instant> oldestRequest() {
        return lists().oldestRequest(congress);
    }

    BadgeQuery query(String text, BadgeState... states) {
        return new BadgeQuery(congress, text, Set.of(states), null, null, NameOrder.LATIN, 0, 1000);
    }
}
