package meeting.attendance.arrival;

import static meeting.attendance.arrival.Reception.DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.util.List;
import java.util.Set;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.badge.Badges;
import meeting.attendance.pack.ItemTaken;
import meeting.attendance.pack.PackItemView;
import meeting.attendance.pack.Packs;
import meeting.delegation.PersonId;
import meeting.delegation.photo.Photos;
import meeting.kernel.LocalizedText;
import meeting.kernel.SomeoneWasFaster;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a desk is told to look at, and what it hands out, on every database. */
abstract class ConcernRules {
    private Reception reception;
    private PersonId zhou;

    abstract Product product();

    @BeforeEach
    void openTheDesk() {
        reception = new Reception(product());
        zhou = reception.delegate("周丽华", reception.oldTown);
    }

    @Test
    @DisplayName("AR4, R12: a pack is incomplete and says so until the item that was missing is handed over")
    void tellsOfAnIncompletePack() {
        var seatPlan = reception.pack().get(4);
        reception.arrivals().arrive(new Registration(zhou, DESK, true, true, false, Set.of(seatPlan.id()), null, null));

        assertThat(reception.card(zhou).concerns()).contains(new Concern(Concern.Kind.PACK, List.of(1)));
        assertThat(reception.card(zhou).pack().entrySet()).filteredOn(line -> !line.getValue()).extracting(line -> line.getKey().id())
            .containsExactly(seatPlan.id());

        reception.arrivals().handOver(zhou, seatPlan.id());

        assertThat(reception.concerns(zhou)).doesNotContain(Concern.Kind.PACK);
        assertThat(reception.card(zhou).arrival().handed()).hasSize(reception.pack().size());
    }

    @Test
    @DisplayName("AR5, R13: a room that somebody who has arrived has is warned of with that person's name; an empty or a not yet taken one is not")
    void warnsOfATakenRoom() {
        var li = reception.delegate("李娜", reception.riverside);
        reception.arrivals().arrive(new Registration(zhou, DESK, true, true, false, Set.of(), "1203a", "table 7"));
        assertThat(reception.concerns(zhou)).doesNotContain(Concern.Kind.ROOM);

        reception.arrivals().arrive(new Registration(li, DESK, true, true, false, Set.of(), " 1203A ", null));

        assertThat(reception.card(li).concerns()).filteredOn(concern -> concern.kind() == Concern.Kind.ROOM).singleElement()
            .satisfies(concern -> assertThat(concern.arguments()).first().isEqualTo("1203A"));
        assertThat(reception.card(zhou).meals()).isEqualTo("table 7");
        reception.arrivals().undo(zhou, "another person");
        assertThat(reception.concerns(li)).doesNotContain(Concern.Kind.ROOM);
    }

    @Test
    @DisplayName("AR6, R14: a photo that is missing or too small for a badge is warned of; one of three to four in size is not")
    void warnsOfAPhoto() {
        assertThat(reception.concerns(zhou)).contains(Concern.Kind.PHOTO_MISSING);
        reception.photograph(zhou, 300, 400);
        assertThat(reception.concerns(zhou)).contains(Concern.Kind.PHOTO_FORM);
        reception.photograph(zhou, 900, 1200);
        assertThat(reception.concerns(zhou)).isEmpty();
    }

    @Test
    @DisplayName("AR6, D13, R14: a photo before a coloured wall is warned of until a clerk passes it over, and again when another takes its place")
    void passesAPhotoOver() {
        reception.photograph(zhou, 900, 1200, new Color(60, 110, 180));
        assertThat(reception.concerns(zhou)).containsExactly(Concern.Kind.PHOTO_BACKGROUND);
        assertThat(Concern.Kind.PHOTO_BACKGROUND.stops()).isFalse();

        product().get(Photos.class).pass(zhou);

        assertThat(reception.concerns(zhou)).isEmpty();
        reception.photograph(zhou, 300, 400, new Color(60, 110, 180));
        assertThat(reception.concerns(zhou)).containsExactly(Concern.Kind.PHOTO_FORM, Concern.Kind.PHOTO_BACKGROUND);
    }

    @Test
    @DisplayName("AR15: a printed badge goes out with the arrival and comes back when it is undone; one that is not printed hinders nobody")
    void handsTheBadgeOver() {
        var badges = product().get(Badges.class);
        var printed = reception.delegate("李娜", reception.riverside);
        var badge = badges.current(printed).orElseThrow();
        reception.print(badge);

        reception.arrive(printed);
        reception.arrive(zhou);

        assertThat(badges.current(printed).orElseThrow().state()).isEqualTo(BadgeState.ISSUED);
        assertThat(badges.current(zhou).orElseThrow().state()).isEqualTo(BadgeState.REQUESTED);
        reception.arrivals().undo(printed, "another person");
        assertThat(badges.current(printed).orElseThrow().state()).isEqualTo(BadgeState.RETURNED);
        assertThat(reception.card(printed).isBadgeReady()).isTrue();
        assertThat(reception.card(zhou).isBadgeReady()).isFalse();
    }

    @Test
    @DisplayName("AR2, R16: of two people of one name the desk is told")
    void tellsOfANamesake() {
        assertThat(reception.concerns(zhou)).doesNotContain(Concern.Kind.NAMESAKE);
        reception.delegate("周丽华", reception.riverside);
        assertThat(reception.concerns(zhou)).contains(Concern.Kind.NAMESAKE);
    }

    @Test
    @DisplayName("AR20: a congress begins with the usual pack; what is withdrawn is handed out no more and stays where it was signed for")
    void editsThePack() {
        var packs = product().get(Packs.class);
        assertThat(reception.pack()).hasSize(14).first().extracting(item -> item.name().zh()).isEqualTo("会议日程");
        reception.arrive(zhou);
        var first = reception.pack().get(0);

        packs.withdraw(first.id(), first.version());
        packs.add(reception.congress, new LocalizedText("Umbrella", "Paraguas", "雨伞"));
        var umbrella = reception.pack().get(13);
        packs.raise(umbrella.id(), umbrella.version());

        assertThat(reception.pack()).extracting(PackItemView::id).doesNotContain(first.id());
        assertThat(reception.pack().get(12).name().en()).isEqualTo("Umbrella");
        assertThat(reception.card(zhou).pack()).containsEntry(packs.everything(reception.congress).get(0), true);
        assertThat(reception.card(reception.delegate("李娜", reception.riverside)).pack()).hasSize(14);
    }

    @Test
    @DisplayName("AR21: no two items share a name, and an item that changed meanwhile is not overwritten")
    void refusesATakenName() {
        var packs = product().get(Packs.class);
        var plan = reception.pack().get(4);

        assertThatThrownBy(() -> packs.add(reception.congress, LocalizedText.of("seat plan"))).isInstanceOf(ItemTaken.class);
        packs.rename(plan.id(), plan.version(), LocalizedText.of("Seating"));
        assertThatThrownBy(() -> packs.rename(plan.id(), plan.version(), LocalizedText.of("Seats"))).isInstanceOf(SomeoneWasFaster.class);
    }
}
