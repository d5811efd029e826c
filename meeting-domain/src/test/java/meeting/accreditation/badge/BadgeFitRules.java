package meeting.accreditation.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.accreditation.CodeState;
import meeting.accreditation.CodeView;
import meeting.accreditation.Codes;
import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BG8 and BG9, the same on every database. */
abstract class BadgeFitRules {
    private Accredited the;
    private PersonId zhou;

    abstract Product product();

    @BeforeEach
    void enrol() {
        the = new Accredited(product());
        zhou = the.delegate("周岚");
        the.delegate("王伟");
    }

    @Test
    @DisplayName("BG8: a person of another category has a badge that no longer fits, in the list, in its count and beside the person")
    void tellsWhatNoLongerFits() {
        assertThat(the.lists().matters(the.congress)).containsEntry(BadgeMatter.MISFIT, 0L);
        the.becomes(zhou, AttendeeCategory.PRESS);

        assertThat(the.lists().page(the.query(null).about(BadgeMatter.MISFIT)).rows()).extracting(BadgeRow::person, BadgeRow::type, BadgeRow::fitting)
            .containsExactly(tuple(zhou, "DELEGATE", "PRESS"));
        assertThat(the.lists().page(the.query(null)).rows()).filteredOn(row -> !row.person().equals(zhou)).allMatch(row -> row.fitting() == null);
        assertThat(the.lists().matters(the.congress)).containsEntry(BadgeMatter.MISFIT, 1L);
        assertThat(the.badges().fitting(zhou)).contains("PRESS");
        the.becomes(zhou, AttendeeCategory.DELEGATE);
        assertThat(the.badges().fitting(zhou)).isEmpty();
    }

    @Test
    @DisplayName("BG8: of every state, type and category it was made for, the list says of a badge what is said beside its person")
    void tellsTheSameInTheList() throws SQLException {
        var makings = new ArrayList<Making>();
        var categories = new ArrayList<>(List.of(AttendeeCategory.values()));
        categories.add(null);
        for (var category : categories) for (var type : List.of("DELEGATE", "PRESS", "ELECTION"))
            for (var state : BadgeState.values()) makings.add(new Making(category, type, state));
        var people = the.delegates(makings.size());
        for (var i = 0; i < people.size(); i++) make(people.get(i), makings.get(i));
        var listed = the.lists().page(the.query(null).about(BadgeMatter.MISFIT)).rows().stream().map(BadgeRow::person).collect(Collectors.toSet());
        Accredited.asSecretariat();

        for (var i = 0; i < people.size(); i++)
            assertThat(listed.contains(people.get(i))).as(makings.get(i).toString()).isEqualTo(the.badges().fitting(people.get(i)).isPresent());
        assertThat(listed).hasSize((AttendeeCategory.values().length - 1) * 2 * 6);
        assertThat(the.lists().matters(the.congress)).containsEntry(BadgeMatter.MISFIT, (long) listed.size());
    }

    /** @param category null where nobody knows any more for which the type was chosen */
    private record Making(AttendeeCategory category, String type, BadgeState state) { }

    private void make(PersonId person, Making making) throws SQLException {
        try (var connection = product().dataSource().getConnection();
             var statement = connection.prepareStatement("update badge set vetted = true, for_category = ?, type_code = ?, state = ? where current_for = ?")) {
            statement.setString(1, making.category() == null ? null : making.category().name());
            statement.setString(2, making.type());
            statement.setString(3, making.state().name());
            statement.setObject(4, person.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("BG8, BG2: a card that is worn makes way: its code is dead, the new one lives, vetted as it was, and says from what to what")
    void replacesWhatWasPrinted() {
        var old = the.wearing(zhou);
        the.becomes(zhou, AttendeeCategory.PRESS);
        assertThat(the.badges().refit(List.of(old.id()))).isEqualTo(1);
        var next = the.badgeOf(zhou);

        assertThat(next.number() + next.details().type() + next.state()).isEqualTo("0001-R1PRESSVETTED");
        assertThat(product().get(Codes.class).history(zhou)).extracting(CodeView::code, CodeView::state)
            .containsExactlyInAnyOrder(tuple(next.code(), CodeState.VALID), tuple(old.code(), CodeState.REVOKED));
        assertThat(the.badges().history(zhou).get(1).steps()).last().extracting(BadgeStepView::state, BadgeStepView::reason)
            .containsExactly(BadgeState.REVOKED, "DELEGATE → PRESS");
        assertThat(the.badges().fitting(zhou)).isEmpty();
        assertThat(the.badges().refit(List.of(old.id(), next.id()))).as("once").isZero();
    }

    @Test
    @DisplayName("BG8: what was never printed changes its type and keeps number and code; what was printed and then amended is replaced")
    void changesWhatWasNeverPrinted() {
        var before = the.badgeOf(zhou);
        the.becomes(zhou, AttendeeCategory.GUEST);
        the.badges().refit(List.of(before.id()));
        assertThat(the.badgeOf(zhou)).satisfies(badge -> {
            assertThat(badge.number() + badge.details().type() + badge.state()).isEqualTo("0001GUESTREQUESTED");
            assertThat(badge.code()).isEqualTo(before.code());
            assertThat(badge.steps()).last().extracting(BadgeStepView::reason).isEqualTo("DELEGATE → GUEST");
        });

        the.lists().printed(List.of(the.vetted(zhou)), null);
        var printed = the.badgeOf(zhou);
        the.badges().amend(printed.id(), printed.version(), new BadgeDetails("GUEST", Validity.USUAL, "with the usher"));
        the.becomes(zhou, AttendeeCategory.PRESS);
        the.badges().refit(List.of(printed.id()));
        assertThat(the.badgeOf(zhou).number()).as("a card of the old type lies about").isEqualTo("0001-R1");
        assertThat(the.badgeOf(zhou).code()).isNotEqualTo(before.code());
    }

    @Test
    @DisplayName("BG8: a type that somebody chose for the present category fits; a badge requested after a revocation is of the present category's type")
    void respectsAChoice() {
        var badge = the.badgeOf(zhou);
        the.becomes(zhou, AttendeeCategory.STAFF);
        the.badges().amend(badge.id(), badge.version(), new BadgeDetails("ELECTION", Validity.USUAL, null));
        assertThat(the.badges().fitting(zhou)).isEmpty();
        assertThat(the.badges().refit(List.of(badge.id()))).isZero();
        the.becomes(zhou, AttendeeCategory.GUEST);
        assertThat(the.badges().fitting(zhou)).contains("GUEST");
        the.badges().revoke(badge.id(), "no longer among us");
        assertThat(the.badges().fitting(zhou)).as("has ended").isEmpty();
        assertThat(the.lists().matters(the.congress)).containsEntry(BadgeMatter.MISFIT, 0L);

        assertThat(the.badges().request(zhou).details().type()).isEqualTo("GUEST");
    }

    @Test
    @DisplayName("BG9: a card printed once more needs a reason, is a step of its own and stays handed out; what is vetted counts as printed")
    void printsOnceMore() {
        var worn = the.wearing(zhou).id();
        var fresh = the.vetted(the.delegate("李娜"));
        assertThatThrownBy(() -> the.lists().printed(List.of(worn, fresh), " ")).isInstanceOf(InvalidInput.class);
        assertThat(the.lists().page(the.query(null, BadgeState.VETTED)).total()).as("nothing counts").isEqualTo(1);

        assertThat(the.lists().printed(List.of(worn, fresh), " coffee over it ")).isEqualTo(1);

        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.ISSUED);
        assertThat(the.badgeOf(zhou).steps()).last().extracting(BadgeStepView::state, BadgeStepView::reason, BadgeStepView::by)
            .containsExactly(BadgeState.PRINTED, "coffee over it", "lin");
        assertThat(the.lists().page(the.query(null, BadgeState.PRINTED)).rows()).extracting(BadgeRow::id).containsExactly(fresh);
    }

    @Test
    @DisplayName("badges are chosen by their numbers")
    void numbered() {
        assertThat(the.lists().page(the.query(null).numbered(Set.of("0001", "0009"))).rows()).extracting(BadgeRow::person).containsExactly(zhou);
    }
}
