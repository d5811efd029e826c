package meeting.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import meeting.congress.CongressFixture;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountFixture;
import meeting.identity.Authentication;
import meeting.kernel.Actor;
import meeting.kernel.DomainException;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditTrailTest {
    private static final Instant MORNING = Instant.parse("2027-01-11T00:30:00Z");
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private Convening convening;
    private AuditTrail trail;

    @BeforeEach
    void signIn() {
        convening = product.get(Convening.class);
        trail = product.get(AuditTrail.class);
        Product.setClock(MORNING);
        Product.signIn(new Actor("lin", "Lin Ailing", Set.of(Roles.SECRETARIAT, Roles.ADMINISTRATOR), Set.of(), "10.2.3.4"));
    }

    @AfterEach
    void signOut() {
        Product.signOut();
    }

    @Test
    @DisplayName("what is laid down is told with every value it got: who, when, from where")
    void tellsOfTheNew() {
        var id = convening.convene(CongressFixture.aPeoplesCongress());

        assertThat(about(id.value())).singleElement().satisfies(entry -> {
            assertThat(entry).extracting(AuditEntry::at, AuditEntry::actor, AuditEntry::address, AuditEntry::action, AuditEntry::subjectType)
                .containsExactly(MORNING, "lin", "10.2.3.4", AuditEntry.CREATED, "Congress");
            assertThat(entry.changes()).contains(new FieldChange("kind", "", "CongressKind.PEOPLES"), new FieldChange("title.zh", "", "第十六届大会"),
                new FieldChange("firstDay", "", "2027-01-11"), new FieldChange("quorum.numerator", "", "2"));
            assertThat(entry.changes()).filteredOn(change -> change.field().equals("electorate")).singleElement()
                .satisfies(electorate -> assertThat(electorate.after()).isEqualTo("AttendeeCategory.DELEGATE"));
            assertThat(entry.changes()).filteredOn(change -> change.field().equals("halls")).singleElement()
                .satisfies(halls -> assertThat(halls.after()).contains("Great Hall / Gran Salón / 大会堂"));
            assertThat(entry.changes()).extracting(FieldChange::field).doesNotContain("version", "id");
        });
    }

    @Test
    @DisplayName("a change is told once, with what was before and after, and with nothing that stayed")
    void tellsOfChanges() {
        var id = convening.convene(CongressFixture.aPeoplesCongress());
        convening.edit(id, convening.congress(id).version(),
            CongressFixture.aCongress(CongressKind.PEOPLES, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 15)));

        assertThat(about(id.value())).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(AuditEntry.CHANGED);
            assertThat(entry.changes()).containsExactly(new FieldChange("lastDay", "2027-01-14", "2027-01-15"));
        });
    }

    @Test
    @DisplayName("what was refused, and what was saved as it was, is not told")
    void tellsNothingOfNothing() {
        var id = convening.convene(CongressFixture.aPeoplesCongress());
        convening.edit(id, convening.congress(id).version(), CongressFixture.aPeoplesCongress());
        assertThatThrownBy(() -> convening.edit(id, convening.congress(id).version(),
            CongressFixture.aCongress(CongressKind.PARTY, LocalDate.of(2027, 1, 14), LocalDate.of(2027, 1, 11)))).isInstanceOf(InvalidInput.class);

        assertThat(about(id.value())).hasSize(1);
    }

    @Test
    @DisplayName("of a secret it is told that it changed, never what it is; sets show what they were and are")
    void hidesSecrets() {
        var administration = product.get(AccountAdministration.class);
        administration.open("root", AccountFixture.details(Roles.ADMINISTRATOR));
        var account = administration.open("secretive", AccountFixture.details(Roles.SECURITY)).account();
        administration.resetPassword(account);
        administration.edit(account, administration.account(account).version(), AccountFixture.details(Roles.SECURITY, Roles.LEADERSHIP));

        var entries = about(account.value());
        assertThat(entries).extracting(AuditEntry::action).containsExactly(AuditEntry.CHANGED, AuditEntry.CHANGED, "identity.password-reset",
            AuditEntry.CREATED);
        assertThat(entries.get(0).changes()).containsExactly(new FieldChange("roles", "SECURITY", "LEADERSHIP, SECURITY"));
        assertThat(entries.get(1).changes()).contains(new FieldChange("passwordHash", FieldChange.HIDDEN, FieldChange.HIDDEN));
        assertThat(entries.get(0).label()).isEqualTo("Lin Ailing");
        assertThat(entries).flatExtracting(AuditEntry::changes).noneMatch(change -> (change.before() + change.after()).contains("pbkdf2"));
    }

    @Test
    @DisplayName("a failed sign-in is told although nobody is signed in")
    void tellsOfFailedSignIns() {
        Product.signOut();
        assertThatThrownBy(() -> product.get(Authentication.class).check("ghost", "not a password")).isInstanceOf(DomainException.class);
        signIn();

        assertThat(trail.entries(new AuditQuery("ghost", "", "", "", null, null, 0, 10)).rows()).singleElement()
            .extracting(AuditEntry::action).isEqualTo("identity.sign-in-failed");
    }

    @Test
    @DisplayName("filters by who, what, when, subject and text, page by page, newest first")
    void filters() {
        var mark = "mark%" + UUID.randomUUID();
        for (var day = 1; day <= 5; day++) {
            Product.setClock(MORNING.plusSeconds(86_400L * day));
            trail.record(day % 2 == 0 ? "print.list" : "print.cards", "Congress", "c" + day, mark + " " + day);
        }

        assertThat(labels(new AuditQuery("lin", "", "", mark.toUpperCase(), null, null, 0, 2))).containsExactly(mark + " 5", mark + " 4");
        assertThat(labels(new AuditQuery("", "", "", mark, null, null, 2, 2))).containsExactly(mark + " 3", mark + " 2");
        assertThat(labels(new AuditQuery("", "print.list", "", mark, null, null, 0, 9))).containsExactly(mark + " 4", mark + " 2");
        assertThat(labels(new AuditQuery("", "", "c3", mark, null, null, 0, 9))).containsExactly(mark + " 3");
        assertThat(labels(new AuditQuery("", "", "", mark, MORNING.plusSeconds(86_400L * 2), MORNING.plusSeconds(86_400L * 4), 0, 9)))
            .containsExactly(mark + " 3", mark + " 2");
        assertThat(trail.entries(new AuditQuery("", "", "", mark, null, null, 0, 2)).total()).isEqualTo(5);
        assertThat(labels(new AuditQuery("nobody", "", "", mark, null, null, 0, 9))).isEmpty();
        assertThat(trail.actions()).contains("print.list");
        assertThat(trail.actors()).contains("lin");
    }

    private List<String> labels(AuditQuery query) {
        return trail.entries(query).rows().stream().map(AuditEntry::label).toList();
    }

    private List<AuditEntry> about(UUID subject) {
        return trail.entries(new AuditQuery("", "", subject.toString(), "", null, null, 0, 50)).rows();
    }
}
