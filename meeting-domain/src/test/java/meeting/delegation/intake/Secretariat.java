package meeting.delegation.intake;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;

import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonRow;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;

/** A clerk with a congress of two delegations, and what a clerk does with them. */
final class Secretariat {
    private final Product product;
    final CongressId congress;
    final DelegationId first;
    final DelegationId second;

    private Secretariat(Product product) {
        this.product = product;
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        first = product.get(Delegations.class).found(congress, aDelegation(1));
        second = product.get(Delegations.class).found(congress, aDelegation(2));
    }

    static Secretariat of(Product product) {
        return new Secretariat(product);
    }

    RosterFile received(String... lines) {
        return RosterFile.received(product.get(RosterImport.class), congress, lines);
    }

    PersonId enrolled(PersonDetails details) {
        return product.get(Roster.class).enrol(congress, details);
    }

    PersonDetails details(PersonId person) {
        return product.get(Roster.class).person(person).details();
    }

    /** The only one of this name. */
    PersonDetails details(String name) {
        return details(people().stream().filter(row -> row.name().full().equals(name)).findFirst().orElseThrow().id());
    }

    List<PersonRow> people() {
        return product.get(Roster.class).people(PeopleQuery.in(congress, NameOrder.XINGSHI, 1_000)).rows();
    }
}
