package meeting.delegation;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.liNa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.person.StandingChange;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaRosterTest {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private CongressId congress;
    private DelegationId delegation;

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        delegation = product.get(Delegations.class).found(congress, aDelegation(1));
    }

    @Test
    @DisplayName("PostgreSQL keeps a person with everything that is known, standing and reasons; the schema validates")
    void keepsAPerson() {
        var roster = product.get(Roster.class);
        var person = roster.enrol(congress, liNa(delegation));
        roster.suspend(person, "in custody");

        assertThat(roster.person(person).details()).isEqualTo(liNa(delegation));
        assertThat(roster.person(person).changes()).extracting(StandingChange::reason).containsExactly("in custody");
    }

    @Test
    @DisplayName("everybody of an import is enrolled in one go")
    void enrolsMany() {
        var newcomers = IntStream.range(0, 1_203).mapToObj(i -> aDelegate("人" + i, delegation)).toList();

        var enrolled = Product.inTransaction(() -> product.get(Enrolment.class).enrol(congress, newcomers));

        assertThat(enrolled).hasSize(1_203).doesNotHaveDuplicates();
        assertThat(product.get(Roster.class).people(PeopleQuery.in(congress, NameOrder.LATIN, 1)).total()).isEqualTo(1_203);
    }

    @Test
    @DisplayName("D1, D2, D8: the database itself refuses what the rules refuse")
    void guardsTheRulesItself() {
        var elsewhere = UUID.randomUUID();
        product.get(Roster.class).enrol(congress, liNa(delegation));

        assertThatThrownBy(() -> execute("update person set congress_id = '" + elsewhere + "' where delegation_id = '" + delegation.value() + "'"))
            .hasMessageContaining("person_d2_delegation_of_its_congress");
        assertThatThrownBy(() -> execute("insert into delegation select gen_random_uuid(), congress_id, number, 'x', 'y', 'z', null, null, null, 0"
            + " from delegation where id = '" + delegation.value() + "'")).hasMessageContaining("delegation_d1_number");
        assertThatThrownBy(() -> execute("insert into person (id, congress_id, category, full_name, document_type, document_number, credentials, voting_right,"
            + " standing, name_key_xingshi, name_key_xingming, name_key_pinyin, name_key_latin, version) select gen_random_uuid(), congress_id, category,"
            + " full_name, document_type, document_number, credentials, voting_right, standing, '0', '0', '0', '0', 0 from person where delegation_id = '"
            + delegation.value() + "'")).hasMessageContaining("person_d8_document");
    }

    @Test
    @DisplayName("other contexts read people, their standing and their delegation from the published view")
    void publishesPeople() throws SQLException {
        var roster = product.get(Roster.class);
        roster.withdraw(roster.enrol(congress, liNa(delegation)), "r");
        roster.enrol(congress, aDelegate("王伟", null));

        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement();
             var rows = statement.executeQuery("select full_name, delegation_number, delegation_name_es, standing, credentials from delegation_published_person"
                 + " where congress_id = '" + congress.value() + "' order by full_name")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("full_name") + rows.getInt("delegation_number") + rows.getString("delegation_name_es") + rows.getString("standing")
                + rows.getString("credentials")).isEqualTo("李娜1Delegación 1WITHDRAWNPENDING");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("delegation_name_es")).isNull();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
