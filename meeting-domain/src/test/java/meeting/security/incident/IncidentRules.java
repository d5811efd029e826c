package meeting.security.incident;

import static meeting.security.Guardroom.EIGHT;
import static meeting.security.Guardroom.SHENG;
import static meeting.security.Guardroom.TIE;
import static meeting.security.Guardroom.WEI;
import static meeting.security.Guardroom.WU;
import static meeting.security.Guardroom.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.audit.AuditQuery;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.security.Guardroom;
import meeting.security.Place;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class IncidentRules {
    private static final Place GATE = new Place("Z1", null, " behind the stage ");
    private Incidents incidents;
    private CongressId congress;

    abstract Product product();

    @BeforeEach
    void convene() {
        congress = Guardroom.congress(product());
        incidents = product().get(Incidents.class);
    }

    @Test
    @DisplayName("SC1: an incident is numbered, kept as it was told, and open until it is closed with its result")
    void isReportedAndClosed() {
        var first = incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));
        var second = incidents.report(congress, details(IncidentSeverity.SERIOUS, "Fall"));
        assertThat(incidents.incident(second)).satisfies(told -> {
            assertThat(told.number()).isEqualTo(2);
            assertThat(told.place()).isEqualTo(new Place("Z1", null, "behind the stage"));
            assertThat(told.people()).isEqualTo("a cleaner");
            assertThat(told.entries()).extracting(IncidentEntry::kind).containsExactly(IncidentEntryKind.REPORTED, IncidentEntryKind.MEASURE);
        });
        assertThat(incidents.incidents(congress)).extracting(IncidentView::id).containsExactly(second, first);

        incidents.close(second, "Taken to the doctor, back at work.");

        assertThat(incidents.incident(second).isOpen()).isFalse();
        assertThat(incidents.incidents(congress)).extracting(IncidentView::id).containsExactly(first, second);
        assertThatThrownBy(() -> incidents.close(second, "again")).isInstanceOf(IncidentClosed.class);
        assertThatThrownBy(() -> incidents.add(second, IncidentEntryKind.MEASURE, "late")).isInstanceOf(IncidentClosed.class);
    }

    @Test
    @DisplayName("SC1: what is missing or wrong is said field by field; nothing is reported before it happens")
    void refusesGaps() {
        var none = new IncidentDetails(null, " ", new Place(null, null, " "), EIGHT.plusSeconds(1), null, null, null, false, Set.of());

        assertThatThrownBy(() -> incidents.report(congress, none)).isInstanceOfSatisfying(InvalidInput.class, broken ->
            assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("severity", "title", "happenedAt", "account", "spot"));
    }

    @Test
    @DisplayName("SC2: what was written stays; a correction stands beside what it corrects, after the end too")
    void keepsWhatWasWritten() {
        var id = incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));
        as(SHENG);
        incidents.add(id, IncidentEntryKind.FOLLOW_UP, "It is the tea lady's.");
        incidents.close(id, "Given back.");
        incidents.correct(id, 2, "It is the tea man's.");
        var told = incidents.incident(id);

        assertThat(told.entries()).extracting(IncidentEntry::words).containsExactly("What happened", "Taped off", "It is the tea lady's.", "Given back.",
            "It is the tea man's.");
        assertThat(told.isCorrected(2)).isTrue();
        assertThat(told.isCorrected(1)).isFalse();
        assertThat(told.latest()).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(SHENG);
            assertThat(entry.corrects()).isEqualTo(2);
        });
        assertThatThrownBy(() -> incidents.correct(id, 5, "nothing there")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.add(id, IncidentEntryKind.CLOSED, "by the back door")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.add(id, IncidentEntryKind.FOLLOW_UP, " ")).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("SC3: a confidential incident is there for its reporter and the named, and leaves no trace for anybody else")
    void hidesWhatIsConfidential() {
        incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));
        var secret = incidents.report(congress, confidential(SHENG));
        var next = incidents.report(congress, details(IncidentSeverity.MINOR, "Key"));
        assertThat(incidents.incident(secret).label()).isEqualTo("C1");
        as(TIE);

        assertThat(incidents.incidents(congress)).extracting(IncidentView::number).containsExactly(2, 1);
        assertThat(incidents.incident(next).number()).isEqualTo(2);
        for (var deed : Stream.<Runnable>of(() -> incidents.incident(secret), () -> incidents.close(secret, "no"), () -> incidents.correct(secret, 0, "no"),
            () -> incidents.add(secret, IncidentEntryKind.FOLLOW_UP, "no"), () -> incidents.name(secret, TIE)).toList())
            assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
        as(SHENG);
        assertThat(incidents.incidents(congress)).extracting(IncidentView::label).contains("C1");
    }

    @Test
    @DisplayName("SC3: the audit trail, which administrators read, knows nothing of incidents")
    void staysOutOfTheTrail() {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var before = trail();
        as(WU);
        var secret = incidents.report(congress, confidential());
        incidents.close(secret, "over");
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));

        assertThat(trail()).isEqualTo(before);
    }

    @Test
    @DisplayName("SC3: one of the named names another; who that was is written; nobody else can be named")
    void namesFurtherPeople() {
        var secret = incidents.report(congress, confidential(SHENG));
        as(SHENG);
        incidents.name(secret, TIE);
        incidents.name(secret, TIE);
        as(TIE);

        assertThat(incidents.incident(secret).latest()).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(IncidentEntryKind.NAMED);
            assertThat(entry.words()).isEqualTo("Guard tie");
        });
        assertThat(incidents.incident(secret).entries()).hasSize(2);
        assertThatThrownBy(() -> incidents.name(secret, "lin")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.report(congress, confidential("lin"))).isInstanceOf(NotFound.class);
        assertThat(incidents.nameable()).extracting(known -> known.id()).contains(WU, SHENG, TIE).doesNotContain("lin");
    }

    @Test
    @DisplayName("SC3: of the leadership the few named read the confidential incident, and nothing else of the log; the others find nothing, and none of them writes")
    void leadersNamed() {
        var plain = incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));
        var secret = incidents.report(congress, confidential(SHENG));
        incidents.name(secret, WEI);
        var other = incidents.report(congress, confidential());
        Product.signIn(WEI, Set.of(Roles.LEADERSHIP));

        assertThat(incidents.incidents(congress)).extracting(IncidentView::id).containsExactly(secret);
        assertThat(incidents.incident(secret).latest().words()).isEqualTo("Wei");
        assertThatThrownBy(() -> incidents.incident(plain)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.incident(other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> incidents.add(secret, IncidentEntryKind.FOLLOW_UP, "no")).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> incidents.name(secret, "gao")).isInstanceOf(NotAuthorized.class);
        Product.signIn("gao", Set.of(Roles.LEADERSHIP));
        assertThat(incidents.incidents(congress)).isEmpty();
        assertThatThrownBy(() -> incidents.incident(secret)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("SC4: 15 minutes to tell of a major incident, 30 of a serious one, until an entry says who was told")
    void countsDown() {
        var major = incidents.report(congress, details(IncidentSeverity.MAJOR, "Fire"));
        var serious = incidents.report(congress, details(IncidentSeverity.SERIOUS, "Fall"));
        var minor = incidents.report(congress, details(IncidentSeverity.MINOR, "Bag"));

        assertThat(incidents.incident(major).tellBy()).contains(EIGHT.plus(Duration.ofMinutes(15)));
        assertThat(incidents.incident(serious).tellBy()).contains(EIGHT.plus(Duration.ofMinutes(30)));
        assertThat(incidents.incident(minor).tellBy()).isEmpty();
        incidents.add(major, IncidentEntryKind.TOLD, "Wei, by telephone");
        assertThat(incidents.incident(major).tellBy()).isEmpty();
    }

    @Test
    @DisplayName("SC0: who reports at the same moment waits for the number; none is given twice and none is left out")
    void numbersWithoutGaps() {
        var at = congress;
        var reports = IntStream.range(0, 8).mapToObj(each -> CompletableFuture.supplyAsync(() -> {
            as(WU);
            return incidents.incident(incidents.report(at, details(IncidentSeverity.MINOR, "Bag " + each))).number();
        })).toList();

        assertThat(reports.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private long trail() {
        return product().get(AuditTrail.class).entries(new AuditQuery(null, null, null, null, null, null, 0, 1)).total();
    }

    private static IncidentDetails details(IncidentSeverity severity, String title) {
        return new IncidentDetails(severity, title, GATE, EIGHT, " a cleaner ", "What happened", "Taped off", false, Set.of("ignored"));
    }

    private static IncidentDetails confidential(String... named) {
        return new IncidentDetails(IncidentSeverity.SERIOUS, "Threat", GATE, EIGHT, null, "A letter came", null, true, Set.copyOf(List.of(named)));
    }
}
