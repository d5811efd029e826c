package meeting.security.handover;

import static meeting.security.Doors.HALF_PAST_EIGHT;
import static meeting.security.Guardroom.EIGHT;
import static meeting.security.Guardroom.SHENG;
import static meeting.security.Guardroom.TIE;
import static meeting.security.Guardroom.WU;
import static meeting.security.Guardroom.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.accreditation.Code;
import meeting.accreditation.Codes;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.security.Doors;
import meeting.security.Guardroom;
import meeting.security.Place;
import meeting.security.incident.IncidentDetails;
import meeting.security.incident.IncidentId;
import meeting.security.incident.IncidentSeverity;
import meeting.security.incident.Incidents;
import meeting.security.post.Posts;
import meeting.security.post.WatchDetails;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class HandoverRules {
    private static final Place SPOT = new Place(null, null, "hall");
    private Handovers handovers;
    private CongressId congress;

    abstract Product product();

    @BeforeEach
    void convene() {
        congress = Guardroom.congress(product());
        handovers = product().get(Handovers.class);
    }

    @Test
    @DisplayName("SC7: what is open gathers itself and stays in the note as it was; what was closed before does not stand in it")
    void gathersWhatIsOpen() {
        var open = report(IncidentSeverity.SERIOUS, "Fall", false);
        incidents().close(report(IncidentSeverity.MINOR, "Bag", false), "found");
        unman("Gate A");
        assertThat(handovers.open(congress)).extracting(OpenItem::words).containsExactly("1 · Fall", "Gate A");
        var note = handovers.sign(congress, details("Central", null));
        incidents().close(open, "over");

        assertThat(handovers.note(note).items()).containsExactly(new OpenItem(OpenItemKind.INCIDENT, open.value(), "1 · Fall", "SERIOUS"),
            new OpenItem(OpenItemKind.POST, null, "Gate A", null));
        assertThat(handovers.open(congress)).extracting(OpenItem::words).containsExactly("Gate A");
    }

    @Test
    @DisplayName("SC3, SC7: a confidential incident stands in the note for who may see it and for nobody else, and asks for no leader")
    void keepsConfidence() {
        report(IncidentSeverity.MAJOR, "Threat", true, SHENG);
        assertThat(handovers.needsLeader(congress)).isFalse();
        var note = handovers.sign(congress, details("Central", null));
        assertThat(handovers.note(note).items()).extracting(OpenItem::words).containsExactly("C1 · Threat");
        as(TIE);

        assertThat(handovers.note(note).items()).isEmpty();
        assertThat(handovers.notes(congress)).allSatisfy(each -> assertThat(each.items()).isEmpty());
        assertThat(handovers.open(congress)).isEmpty();
        as(SHENG);
        assertThat(handovers.notes(congress).get(0).items()).hasSize(1);
    }

    @Test
    @DisplayName("SC8: the note waits until another person accepts; the desk hands over nothing else meanwhile, other desks do")
    void waitsForTheNext() {
        var note = handovers.sign(congress, details("Central", null));
        assertThat(handovers.note(note).isWaiting()).isTrue();
        assertThat(handovers.note(note).acceptable()).isFalse();
        assertThatThrownBy(() -> handovers.accept(note, null)).isInstanceOf(OwnNote.class);
        assertThatThrownBy(() -> handovers.sign(congress, details(" central ", null))).isInstanceOf(NoteWaits.class);
        handovers.sign(congress, details("Riverside Hotel", null));
        as(SHENG);
        assertThat(handovers.note(note).acceptable()).isTrue();

        handovers.accept(note, " one radio is missing ");

        assertThat(handovers.note(note)).satisfies(told -> {
            assertThat(told.giver()).isEqualTo(WU);
            assertThat(told.taker()).isEqualTo(SHENG);
            assertThat(told.takerWords()).isEqualTo("one radio is missing");
            assertThat(told.acceptedAt()).isEqualTo(EIGHT);
        });
        assertThatThrownBy(() -> handovers.accept(note, null)).isInstanceOf(NoteAccepted.class);
        var next = handovers.sign(congress, details("Central", null));
        assertThat(handovers.notes(congress)).extracting(ShiftNoteView::number).containsExactly(3, 2, 1);
        assertThat(handovers.note(next).isWaiting()).isTrue();
    }

    @Test
    @DisplayName("SC9: while a major incident is open, the note says which leader was told; once it is closed it need not")
    void namesTheLeader() {
        var major = report(IncidentSeverity.MAJOR, "Fire", false);

        assertThatThrownBy(() -> handovers.sign(congress, details("Central", " "))).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("leaderTold"));
        assertThat(handovers.note(handovers.sign(congress, details("Central", "Wei, 15:50"))).details().leaderTold()).isEqualTo("Wei, 15:50");
        incidents().close(major, "out");
        handovers.sign(congress, details("Hotel", null));
    }

    @Test
    @DisplayName("SC7: an alarm that nobody has acknowledged goes into the note, with its kind, who and where")
    void gathersAlarms() {
        var doors = new Doors(product());
        var li = doors.delegate("李娜", doors.riverside);
        var lost = doors.codeOf(li);
        product().get(Codes.class).replaceLost(Code.read(lost).orElseThrow(), "left in a taxi");
        doors.scan(lost, "Gate A");
        Doors.later(HALF_PAST_EIGHT, 60);

        assertThat(handovers.open(doors.congress)).extracting(OpenItem::kind, OpenItem::words, OpenItem::detail)
            .containsExactly(tuple(OpenItemKind.ALARM, "李娜 · Gate A", "ENDED_CODE"));
    }

    private Incidents incidents() {
        return product().get(Incidents.class);
    }

    private IncidentId report(IncidentSeverity severity, String title, boolean confidential, String... named) {
        return incidents().report(congress,
            new IncidentDetails(severity, title, SPOT, EIGHT, null, "It happened.", null, confidential, Set.copyOf(List.of(named))));
    }

    private void unman(String post) {
        var posts = product().get(Posts.class);
        posts.assign(congress, new WatchDetails(post, SPOT, "Li", null, EIGHT.minus(Duration.ofHours(4)), EIGHT));
        posts.assign(congress, new WatchDetails(post, SPOT, "Li", null, EIGHT.plus(Duration.ofHours(4)), EIGHT.plus(Duration.ofHours(8))));
    }

    private static ShiftNoteDetails details(String desk, String leader) {
        return new ShiftNoteDetails(desk, EIGHT.minus(Duration.ofHours(8)), EIGHT, "Quiet night.", "2 radios", leader);
    }
}
