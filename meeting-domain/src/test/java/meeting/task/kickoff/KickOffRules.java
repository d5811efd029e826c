package meeting.task.kickoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupDetails;
import meeting.congress.division.GroupMember;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.Post;
import meeting.plan.Office;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class KickOffRules {
    private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 12);
    private static final KickOffDetails MOVED = new KickOffDetails(LocalDate.of(2027, 1, 14), LocalTime.of(14, 30), 45, " Room 3 ");
    private Office office;
    private KickOffs kickOffs;
    private CongressId congress;

    abstract Product product();

    abstract Office office();

    @BeforeEach
    void draft() {
        office = office();
        congress = office.draft();
        kickOffs = product().get(KickOffs.class);
    }

    @Test
    @DisplayName("C81, C82: the approval calls the heads together two days later at nine, and each head is written to once")
    void isCalledByTheApproval() {
        inChargeOf("SEC", "tang");
        approve();

        assertThat(kickOffs.find(congress)).map(KickOffView::details).contains(new KickOffDetails(TUESDAY, LocalTime.of(9, 0), 60, null));
        assertThat(letters("tang")).singleElement().asString().contains("task.letter-kickoff: ").contains("2027-01-12 | 09:00");
        assertThat(letters("bai")).hasSize(1);
    }

    @Test
    @DisplayName("C81: from a weekend the meeting goes to the Monday")
    void avoidsTheWeekend() {
        assertThat(KickOffDetails.usual(LocalDate.of(2027, 1, 7)).day()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(KickOffDetails.usual(LocalDate.of(2027, 1, 8)).day()).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(KickOffDetails.usual(LocalDate.of(2027, 1, 6)).day()).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    @DisplayName("C81: where the congress opens by then nobody is called, and what the secretariat has called stays as it is")
    void comesTooLateOrSecond() {
        Product.setClock(Office.OPENING.minusDays(2).atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        approve();
        assertThat(kickOffs.find(congress)).isEmpty();

        congress = office.draft();
        kickOffs.call(congress, KickOffView.NOT_CALLED, MOVED);
        approve();
        assertThat(kickOffs.find(congress)).map(KickOffView::details).contains(MOVED);
        assertThat(letters("tang")).hasSize(1);
    }

    @Test
    @DisplayName("C81, C82: the secretariat moves the meeting and names its place; the heads are told, and nobody where nothing changed")
    void isMoved() {
        approve();
        var called = kickOffs.proposed(congress);
        Product.setClock(Office.MORNING.plusSeconds(60));

        kickOffs.call(congress, called.version(), MOVED);
        var moved = kickOffs.proposed(congress);
        kickOffs.call(congress, moved.version(), MOVED);

        assertThat(moved.details().place()).isEqualTo("Room 3");
        assertThat(moved.time(ZoneId.of("Asia/Shanghai")).from()).isEqualTo(Instant.parse("2027-01-14T06:30:00Z"));
        assertThat(moved.time(ZoneId.of("Asia/Shanghai")).to()).isEqualTo(Instant.parse("2027-01-14T07:15:00Z"));
        assertThat(letters("tang")).hasSize(2).first().asString().contains("task.letter-kickoff-moved: ").endsWith("2027-01-14 | 14:30 | Room 3");
        assertThatThrownBy(() -> kickOffs.call(congress, called.version(), called.details())).isInstanceOf(SomeoneWasFaster.class);
    }

    @Test
    @DisplayName("C81: every fault is named at once: a day that is not before the opening, a length, a place that is too long")
    void refusesNonsense() {
        var nonsense = new KickOffDetails(Office.OPENING, null, 9, "x".repeat(201));

        assertThatThrownBy(() -> kickOffs.call(congress, KickOffView.NOT_CALLED, nonsense))
            .isInstanceOfSatisfying(InvalidInput.class,
                faults -> assertThat(faults.faults()).extracting(InvalidInput.Fault::field).containsExactly("begins", "day", "minutes", "place"));
        assertThat(kickOffs.find(congress)).isEmpty();
    }

    @Test
    @DisplayName("C83: heads and deputies have it in their calendar, members and others read it only")
    void isInTheCalendarOfWhoIsInCharge() {
        approve();

        office.member("tang");
        assertThat(kickOffs.invitation(congress)).isPresent();
        office.secretariat();
        assertThat(kickOffs.invitation(congress)).isEmpty();
        staff("TRA", new GroupMember("bai", Duty.HEAD, null), new GroupMember("tang", Duty.MEMBER, null));
        staff("DOC", new GroupMember("bai", Duty.DEPUTY, null));
        office.member("tang");
        assertThat(kickOffs.invitation(congress)).isEmpty();
        assertThat(kickOffs.find(congress)).isPresent();
        office.member("bai");
        assertThat(kickOffs.invitation(congress)).isPresent();
    }

    private void approve() {
        office.submit(congress);
        office.leader();
        office.approval().approve(congress);
        office.secretariat();
    }

    private void inChargeOf(String group, String name) {
        staff(group, new GroupMember(name, Duty.HEAD, null));
    }

    private void staff(String group, GroupMember... members) {
        office.secretariat();
        var division = product().get(DivisionOfWork.class);
        var known = division.group(congress, new GroupCode(group));
        division.edit(congress, new GroupCode(group), known.version(),
            new GroupDetails(group, known.details().name(), known.details().duties(), List.of(members)));
    }

    /** English subjects about the meeting of this congress, newest first. */
    private List<String> letters(String name) {
        Product.signIn(name, Set.of(Roles.GROUP_STAFF));
        var found = product().get(Post.class).mine().stream().filter(letter -> letter.link().contains(congress.value().toString()))
            .map(letter -> letter.subject().en()).filter(subject -> subject.contains("kickoff")).toList();
        office.secretariat();
        return found;
    }
}
