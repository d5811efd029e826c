package meeting.delegation;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.liNa;
import static meeting.delegation.PersonFixture.withDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.person.Identity.DocumentType;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonName;
import meeting.delegation.person.PersonView;
import meeting.delegation.person.Standing;
import meeting.delegation.person.StandingChange;
import meeting.delegation.person.StandingUnchanged;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private Roster roster;
    private CongressId congress;
    private DelegationId first;
    private DelegationId second;

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        roster = product.get(Roster.class);
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        first = product.get(Delegations.class).found(congress, aDelegation(1));
        second = product.get(Delegations.class).found(congress, aDelegation(2));
    }

    @Test
    @DisplayName("a person is read as enrolled, everything or next to nothing known")
    void readsWhoWasEnrolled() {
        var known = roster.enrol(congress, liNa(first));
        var unknown = roster.enrol(congress, aDelegate("王伟", null));

        assertThat(roster.person(known)).isEqualTo(new PersonView(known, congress, liNa(first), Standing.ACTIVE, List.of(), null, 0));
        assertThat(roster.person(unknown).details()).isEqualTo(aDelegate("王伟", null));
    }

    @Test
    @DisplayName("a person without name and category is refused at both")
    void refusesTheNameless() {
        assertThatThrownBy(() -> roster.enrol(congress, PersonDetails.of(null, new PersonName(" ", null), first))).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("category", "full"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"···", "123", "—", "１２３", "🙂"})
    @DisplayName("D10: what has no letter is no name: refused at its field, at enrolment and at an edit")
    void refusesWhatIsNoName(String typed) {
        var person = roster.enrol(congress, aDelegate("王伟", first));
        var nameless = PersonDetails.of(AttendeeCategory.DELEGATE, new PersonName(typed, typed), first);

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(() -> roster.enrol(congress, nameless), () -> roster.edit(person, 0, nameless)))
            assertThatThrownBy(attempt).isInstanceOfSatisfying(InvalidInput.class, broken -> assertThat(broken.faults())
                .containsExactly(new InvalidInput.Fault("full", "delegation.not-a-name", List.of()),
                    new InvalidInput.Fault("latin", "delegation.not-a-name", List.of())));
    }

    @Test
    @DisplayName("D2: a delegation of another congress is refused, when enrolling and when moving")
    void staysInOneCongress() {
        var elsewhere = product.get(Convening.class).convene(aPeoplesCongress());
        var foreign = product.get(Delegations.class).found(elsewhere, aDelegation(1));
        var person = roster.enrol(congress, aDelegate("李娜", first));

        assertThatThrownBy(() -> roster.enrol(congress, aDelegate("王伟", foreign))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> roster.edit(person, 0, aDelegate("李娜", foreign))).isInstanceOf(InvalidInput.class);
        roster.edit(person, 0, aDelegate("李娜", second));
        assertThat(roster.person(person).details().delegation()).isEqualTo(second);
    }

    @Test
    @DisplayName("D3: each change of standing keeps reason, time and author, and needs a reason")
    void keepsTheReasons() {
        var person = roster.enrol(congress, aDelegate("李娜", first));
        var at = Instant.parse("2027-01-11T01:00:00Z");
        Product.setClock(at);
        roster.suspend(person, " in custody ");
        roster.restore(person, "released");
        roster.withdraw(person, "moved away");

        assertThatThrownBy(() -> roster.reinstate(person, " ")).isInstanceOf(InvalidInput.class);
        assertThat(roster.person(person).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(roster.person(person).changes()).containsExactly(new StandingChange(Standing.SUSPENDED, "in custody", at, "lin"),
            new StandingChange(Standing.ACTIVE, "released", at, "lin"), new StandingChange(Standing.WITHDRAWN, "moved away", at, "lin"));
    }

    @Test
    @DisplayName("D3: only who is active is suspended, only who is suspended restored, only who is withdrawn reinstated")
    void changesStandingOnlyWhereItCan() {
        var person = roster.enrol(congress, aDelegate("李娜", first));

        assertThatThrownBy(() -> roster.restore(person, "r")).isInstanceOf(StandingUnchanged.class);
        assertThatThrownBy(() -> roster.reinstate(person, "r")).isInstanceOf(StandingUnchanged.class);
        roster.withdraw(person, "r");
        assertThatThrownBy(() -> roster.withdraw(person, "r")).isInstanceOf(StandingUnchanged.class);
        assertThatThrownBy(() -> roster.suspend(person, "r")).isInstanceOf(StandingUnchanged.class);
    }

    @Test
    @DisplayName("D4: a unit of 15 characters passes silently, one more is warned of and kept")
    void warnsOfALongUnit() {
        var fits = aDelegate("李娜", null, "市人民代表大会常务委员会办公厅", null, first);
        var isLong = aDelegate("李娜", null, "市人民代表大会常务委员会办公厅处", null, first);

        assertThat(fits.warnings()).isEmpty();
        assertThat(isLong.warnings()).extracting(InvalidInput.Fault::code).containsExactly("delegation.unit-is-long");
        assertThat(roster.person(roster.enrol(congress, isLong)).details()).isEqualTo(isLong);
    }

    @Test
    @DisplayName("D5: to confined staff another delegation's person, and who belongs to none, is not there; neither is any change")
    void confinesStaff() {
        var own = roster.enrol(congress, aDelegate("李娜", first));
        var other = roster.enrol(congress, aDelegate("王伟", second));
        var of = roster.enrol(congress, aDelegate("赵敏", null));
        Product.signIn("mei", Set.of(Roles.DELEGATION_STAFF), first.value());

        assertThat(roster.person(own).name().full()).isEqualTo("李娜");
        assertThatThrownBy(() -> roster.person(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.person(of)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> roster.withdraw(own, "r")).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("D6: of two clerks who edit one person the second is told so and overwrites nothing")
    void refusesAStaleEdit() {
        var person = roster.enrol(congress, aDelegate("李娜", first));
        roster.edit(person, 0, aDelegate("李娜", "Li Na", "One", null, first));

        assertThatThrownBy(() -> roster.edit(person, 0, aDelegate("李娜", "Lee", "Two", null, first))).isInstanceOf(SomeoneWasFaster.class);
        assertThat(roster.person(person).details().office().unit()).isEqualTo("One");
    }

    @Test
    @DisplayName("D8: a document is enrolled once in a congress, whoever withdrew, and again in another")
    void refusesATakenDocument() {
        var details = withDocument(aDelegate("李娜", first), DocumentType.PASSPORT, " g 123 456 ");
        roster.withdraw(roster.enrol(congress, details), "r");
        var other = roster.enrol(congress, aDelegate("李娜", first));

        assertThatThrownBy(() -> roster.enrol(congress, details))
            .isInstanceOfSatisfying(DocumentTaken.class, taken -> assertThat(taken.arguments()).containsExactly("G123456"));
        assertThatThrownBy(() -> roster.edit(other, 0, details)).isInstanceOf(DocumentTaken.class);
        var elsewhere = product.get(Convening.class).convene(aPeoplesCongress());
        roster.enrol(elsewhere, withDocument(aDelegate("李娜", null), DocumentType.PASSPORT, "G123456"));
    }

    @Test
    @DisplayName("D10: padding between Chinese characters goes, single spaces elsewhere stay")
    void keepsNamesWithoutPadding() {
        assertThat(new PersonName("李　娜", " Li   Na ")).isEqualTo(new PersonName("李娜", "Li Na"));
        assertThat(new PersonName("阿卜杜拉·买买提", null).full()).isEqualTo("阿卜杜拉·买买提");
    }
}
