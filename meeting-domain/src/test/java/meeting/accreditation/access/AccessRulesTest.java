package meeting.accreditation.access;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessRulesTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static final Instant AT_TEN = Instant.parse("2027-01-12T02:00:00Z");
    private CongressId congress;
    private AccessRules rules;
    private Access access;

    @BeforeEach
    void convene() {
        Product.setClock(AT_TEN);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        Product.signIn("wu", Set.of(Roles.SECURITY));
        rules = product.get(AccessRules.class);
        access = product.get(Access.class);
    }

    @Test
    @DisplayName("AC1, AC2: a new congress has the nine types of RULEBOOK 5.3, its zones, a type for every category, and is not strict")
    void beginsWithTheUsual() {
        var view = rules.view(congress);

        assertThat(view.matrix().types()).extracting(BadgeType::code)
            .containsExactly("DELEGATE", "NON_VOTING", "OBSERVER", "GUEST", "STAFF", "PRESS", "SECURITY", "DRIVER", "ELECTION");
        assertThat(view.matrix().types()).filteredOn(BadgeType::election).extracting(BadgeType::code).containsExactly("ELECTION");
        assertThat(view.zones()).containsOnlyKeys(Zone.values());
        assertThat(view.usual()).containsOnlyKeys(AttendeeCategory.values()).containsEntry(AttendeeCategory.SPECIAL_DELEGATE, "DELEGATE");
        assertThat(view.strict()).isFalse();
        assertThat(Stream.of("DELEGATE", "STAFF", "ELECTION").map(type -> access.inForce(congress).decide(type, Zone.Z2, AT_TEN)))
            .containsOnly(Passage.ALLOWED);
    }

    @Test
    @DisplayName("AC3, AC6: a rule is laid, changed and taken away, and the door knows it at once")
    void laysRules() {
        assertThat(access.inForce(congress).decide("DRIVER", Zone.Z9, AT_TEN)).isEqualTo(Passage.WRONG_ZONE);
        rules.lay(congress, new AccessRule("DRIVER", Zone.Z9, null, null, LocalTime.of(4, 0), LocalTime.of(7, 0), true));
        assertThat(access.inForce(congress).decide("DRIVER", Zone.Z9, AT_TEN)).isEqualTo(Passage.WRONG_TIME);
        assertThat(rules.view(congress).matrix().rule("DRIVER", Zone.Z9)).hasValueSatisfying(rule ->
            assertThat(rule.fromHour()).isEqualTo(LocalTime.of(4, 0)));
        rules.lay(congress, AccessRule.always("DRIVER", Zone.Z9, true));
        assertThat(access.inForce(congress).decide("DRIVER", Zone.Z9, AT_TEN)).isEqualTo(Passage.ESCORTED);
        rules.shut(congress, "DRIVER", Zone.Z9);

        assertThat(access.inForce(congress).decide("DRIVER", Zone.Z9, AT_TEN)).isEqualTo(Passage.WRONG_ZONE);
        assertThatThrownBy(() -> rules.lay(congress, AccessRule.always("CHEF", Zone.Z9, false))).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("AC1: a type is renamed and recoloured; its bit stays; a name is needed")
    void editsTypes() {
        rules.edit(congress, new BadgeType("STAFF", 31, new LocalizedText("Crew", "Equipo", "工作人员证"), BadgeColour.GREY, true, true));
        rules.rename(congress, Zone.Z7, new LocalizedText("Tea room", "Salón de té", "茶歇室"));
        rules.assign(congress, AttendeeCategory.GUEST, "OBSERVER");

        var view = rules.view(congress);
        assertThat(view.matrix().type("STAFF")).contains(new BadgeType("STAFF", 4, new LocalizedText("Crew", "Equipo", "工作人员证"), BadgeColour.GREY, true, true));
        assertThat(view.zones().get(Zone.Z7).en()).isEqualTo("Tea room");
        assertThat(view.usual()).containsEntry(AttendeeCategory.GUEST, "OBSERVER");
        assertThatThrownBy(() -> rules.edit(congress, new BadgeType("STAFF", 4, LocalizedText.of(" "), null, true, false)))
            .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.faults()).hasSize(2));
    }

    @Test
    @DisplayName("AC5: one voting period at a time; while it is open staff stays off the voting floor")
    void votes() {
        var voting = product.get(Voting.class);
        voting.open(congress, " election of the chair ");
        assertThat(access.inForce(congress).decide("STAFF", Zone.Z2, AT_TEN)).isEqualTo(Passage.VOTING);
        assertThat(access.inForce(congress).decide("ELECTION", Zone.Z2, AT_TEN)).isEqualTo(Passage.ALLOWED);
        assertThatThrownBy(() -> voting.open(congress, null)).isInstanceOf(VotingIsOpen.class);
        assertThat(rules.view(congress).voting()).map(VotingView::occasion).contains("election of the chair");
        voting.close(congress);

        assertThat(access.inForce(congress).decide("STAFF", Zone.Z2, AT_TEN)).isEqualTo(Passage.ALLOWED);
        assertThatThrownBy(() -> voting.close(congress)).isInstanceOf(VotingIsClosed.class);
        assertThat(voting.periods(congress)).singleElement().satisfies(period -> assertThat(period.closedBy()).isEqualTo("wu"));
    }

    @Test
    @DisplayName("AC6: what another node changed is known within five seconds")
    void forgets() {
        access.inForce(congress);
        Product.inTransaction(() -> {
            product.get(AccessTables.class).setting(congress).orElseThrow().beStrict(true);
            return null;
        });
        assertThat(access.inForce(congress).strict()).isFalse();
        Product.setClock(AT_TEN.plus(Access.REMEMBERED));

        assertThat(access.inForce(congress).strict()).isTrue();
    }
}
