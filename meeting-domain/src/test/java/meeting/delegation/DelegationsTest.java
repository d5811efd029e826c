package meeting.delegation;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DelegationsTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private Delegations delegations;
    private Roster roster;
    private CongressId congress;

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        delegations = product.get(Delegations.class);
        roster = product.get(Roster.class);
        congress = product.get(Convening.class).convene(aPeoplesCongress());
    }

    @Test
    @DisplayName("a delegation is read as it was laid down; the list is in the order of numbers")
    void readsWhatWasLaidDown() {
        var third = delegations.found(congress, aDelegation(3));
        var first = delegations.found(congress, aDelegation(1));

        assertThat(delegations.delegation(third)).isEqualTo(new DelegationView(third, congress, aDelegation(3), 0));
        assertThat(delegations.list(congress)).extracting(DelegationView::id).containsExactly(first, third);
    }

    @Test
    @DisplayName("D1: a number, and a name in any language, is given once in a congress and again in another")
    void refusesATakenNumberOrName() {
        delegations.found(congress, aDelegation(1));
        var sameInSpanish = aDelegation(2, new LocalizedText("Delegation 2", "Delegación 1", null));

        assertThatThrownBy(() -> delegations.found(congress, aDelegation(1, LocalizedText.of("Other"))))
            .isInstanceOfSatisfying(DelegationTaken.class, taken -> assertThat(taken.code()).isEqualTo("delegation.number-taken"));
        assertThatThrownBy(() -> delegations.found(congress, sameInSpanish))
            .isInstanceOfSatisfying(DelegationTaken.class, taken -> assertThat(taken.arguments()).containsExactly("Delegación 1"));
        delegations.found(product.get(Convening.class).convene(aPeoplesCongress()), aDelegation(1));
    }

    @Test
    @DisplayName("D1: an edit keeps its own number and name and refuses another's")
    void editsWithoutTakingFromOthers() {
        delegations.found(congress, aDelegation(1));
        var second = delegations.found(congress, aDelegation(2));
        var renamed = aDelegation(2, LocalizedText.of("Renamed"));
        delegations.edit(second, 0, renamed);

        assertThatThrownBy(() -> delegations.edit(second, 1, aDelegation(1))).isInstanceOf(DelegationTaken.class);
        assertThat(delegations.delegation(second).details()).isEqualTo(renamed);
    }

    @Test
    @DisplayName("a delegation without number or name is refused at both")
    void refusesANamelessDelegation() {
        assertThatThrownBy(() -> delegations.found(congress, aDelegation(0, LocalizedText.of(" ")))).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("number", "name"));
    }

    @Test
    @DisplayName("D5: confined staff have their own delegations and no others")
    void confinesStaff() {
        var own = delegations.found(congress, aDelegation(1));
        var other = delegations.found(congress, aDelegation(2));
        Product.signIn("mei", Set.of(Roles.DELEGATION_STAFF), own.value());

        assertThat(delegations.list(congress)).extracting(DelegationView::id).containsExactly(own);
        assertThatThrownBy(() -> delegations.delegation(other)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("D6: of two edits of one version the second is refused")
    void refusesAStaleEdit() {
        var delegation = delegations.found(congress, aDelegation(1));
        delegations.edit(delegation, 0, aDelegation(4));

        assertThatThrownBy(() -> delegations.edit(delegation, 0, aDelegation(5))).isInstanceOf(SomeoneWasFaster.class);
        assertThat(delegations.delegation(delegation).number()).isEqualTo(4);
    }

    @Test
    @DisplayName("D7: a delegation is removed while nobody was ever enrolled in it, and counts who has not withdrawn")
    void staysOnceSomebodyWasEnrolled() {
        var empty = delegations.found(congress, aDelegation(1));
        var used = delegations.found(congress, aDelegation(2));
        roster.enrol(congress, aDelegate("李娜", used));
        var gone = roster.enrol(congress, aDelegate("王伟", used));
        roster.withdraw(gone, "resigned");
        delegations.remove(empty);

        assertThatThrownBy(() -> delegations.remove(used))
            .isInstanceOfSatisfying(DelegationNotEmpty.class, full -> assertThat(full.arguments()).containsExactly(2));
        assertThat(delegations.list(congress)).extracting(DelegationView::id).containsExactly(used);
        assertThat(delegations.sizes(congress)).isEqualTo(Map.of(used, 1));
    }
}
