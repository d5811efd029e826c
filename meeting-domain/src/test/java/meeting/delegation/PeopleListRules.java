package meeting.delegation;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.PeopleQuery.Sort;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a list of people promises, on every database. */
abstract class PeopleListRules {
    private Roster roster;
    private CongressId congress;
    private DelegationId first;
    private DelegationId second;

    abstract Product product();

    @BeforeEach
    void enrolSome() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        roster = product().get(Roster.class);
        congress = product().get(Convening.class).convene(aPeoplesCongress());
        first = product().get(Delegations.class).found(congress, aDelegation(1));
        second = product().get(Delegations.class).found(congress, aDelegation(2));
        roster.enrol(congress, aDelegate("王小明", "Wang Xiaoming", "市教育局", "138 0013 8002", second));
        roster.enrol(congress, aDelegate("Íñigo Núñez", null, "Universidad_Central", "+34 91-555-0100", first));
        roster.enrol(congress, aDelegate("田一", "Tian Yi", null, null, first));
        roster.enrol(congress, aDelegate("田大利", "Tian Dali", null, null, first));
        roster.enrol(congress, aDelegate("田富", null));
        roster.enrol(product().get(Convening.class).convene(aPeoplesCongress()), aDelegate("王小明", null));
    }

    @ParameterizedTest(name = "“{0}” finds {1}")
    @DisplayName("D11: any part of a name, unit or phone is found, blind to case, accents and width; every word must be found")
    @CsvSource({"王, 王小明", "小明, 王小明", "tianfu, 田富", "tian f, 田富", "xiaom, 王小明", "wangxiaoming, 王小明", "ming WANG, 王小明", "ＷＡＮＧ, 王小明", "教育, 王小明", "13800138, 王小明",
        "138-0013, 王小明", "inigo, Íñigo Núñez", "NÚÑEZ íñi, Íñigo Núñez", "d_c, Íñigo Núñez", "+34 91 555, Íñigo Núñez"})
    void findsAnyPart(String typed, String found) {
        assertThat(roster.people(everybody().matching(typed)).rows()).extracting(row -> row.name().full()).containsExactly(found);
    }

    @Test
    @DisplayName("D11: what the database would take for a wildcard is searched as it was typed")
    void takesNothingForAWildcard() {
        assertThat(roster.people(everybody().matching("%")).total()).isZero();
        assertThat(roster.people(everybody().matching("!")).total()).isZero();
    }

    @Test
    @DisplayName("the list is in the order of names that was asked for")
    void sortsByName() {
        assertThat(names(everybody().matching("田"))).containsExactly("田一", "田大利", "田富");
        assertThat(names(PeopleQuery.in(congress, NameOrder.XINGSHI, 9).matching("田"))).containsExactly("田一", "田富", "田大利");
        assertThat(names(everybody().matching("田").by(Sort.NAME, true))).containsExactly("田富", "田大利", "田一");
    }

    @Test
    @DisplayName("delegations sort by number, who belongs to none last, names among equals; categories and standings as declared")
    void sortsByOtherColumns() {
        var guest = roster.enrol(congress, aPerson(AttendeeCategory.GUEST, "丁一", second));
        roster.suspend(guest, "r");

        assertThat(names(everybody().by(Sort.DELEGATION, false))).containsExactly("田一", "田大利", "Íñigo Núñez", "丁一", "王小明", "田富");
        assertThat(names(everybody().by(Sort.CATEGORY, true))).startsWith("丁一");
        assertThat(names(everybody().by(Sort.STANDING, false))).endsWith("丁一");
        assertThat(names(everybody().by(Sort.UNIT, false))).startsWith("Íñigo Núñez", "王小明");
    }

    @Test
    @DisplayName("filters narrow the list and its total; a page is a part of the whole")
    void filtersAndPages() {
        roster.withdraw(roster.enrol(congress, aPerson(AttendeeCategory.GUEST, "丁一", first)), "r");

        assertThat(names(everybody().of(second))).containsExactly("王小明");
        assertThat(names(everybody().of(AttendeeCategory.GUEST).of(Standing.WITHDRAWN).of(first))).containsExactly("丁一");
        assertThat(names(everybody().of(AttendeeCategory.GUEST).of(Standing.ACTIVE))).isEmpty();
        var page = roster.people(everybody().of(AttendeeCategory.DELEGATE).page(2, 2));
        assertThat(page.rows()).extracting(row -> row.name().full()).containsExactly("田大利", "田富");
        assertThat(page.total()).isEqualTo(5);
    }

    @Test
    @DisplayName("D5: confined staff list, find and count their own delegations' people and nobody else")
    void confinesStaff() {
        Product.signIn("mei", Set.of(Roles.DELEGATION_STAFF), second.value());

        assertThat(roster.people(everybody()).rows()).extracting(PersonRow::delegation).containsExactly(second);
        assertThat(roster.people(everybody()).total()).isEqualTo(1);
        assertThat(names(everybody().matching("田"))).isEmpty();
        assertThat(names(everybody().of(first))).isEmpty();
        Product.signIn("new", Set.of(Roles.DELEGATION_STAFF));
        assertThat(names(everybody())).isEmpty();
    }

    private PeopleQuery everybody() {
        return PeopleQuery.in(congress, NameOrder.XINGMING, 9);
    }

    private List<String> names(PeopleQuery query) {
        return roster.people(query).rows().stream().map(row -> row.name().full()).toList();
    }
}
