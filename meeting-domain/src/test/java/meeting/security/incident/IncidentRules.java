package meeting.security.incident;

import static meeting.security.Guardroom.EIGHT;
import static meeting.security.Guardroom.SHENG;
import static meeting.security.Guardroom.WU;
import static meeting.security.Guardroom.as;
import static meeting.security.incident.IncidentFixture.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.security.Guardroom;
import meeting.security.Place;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class IncidentRules {
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
}
