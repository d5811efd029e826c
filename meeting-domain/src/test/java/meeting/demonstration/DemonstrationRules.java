package meeting.demonstration;

import static meeting.congress.AttendeeCategory.DELEGATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import meeting.accreditation.Code;
import meeting.accreditation.Codes;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingKind;
import meeting.agenda.SittingStatus;
import meeting.agenda.SittingView;
import meeting.attendance.Attendance;
import meeting.attendance.LedgerQuery;
import meeting.attendance.LedgerRow;
import meeting.attendance.LiveAttendance;
import meeting.attendance.Reason;
import meeting.attendance.Verdict;
import meeting.congress.CongressKind;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.delegation.person.Standing;
import meeting.identity.AccountAdministration;
import meeting.identity.Authentication;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The demonstration data, as it is after a first start, on every database. */
abstract class DemonstrationRules {
    private CongressView congress;

    abstract Product product();

    @BeforeEach
    void asWhoMayReadEverything() {
        Product.signIn("everything", new HashSet<>(Roles.OF_PEOPLE));
        congress = product().get(Convening.class).congresses().get(0);
    }

    @Test
    @DisplayName("the congress of the demonstration is on its second day of four; a conference opens in six days, its next session is to come,"
        + " a small congress is over")
    void congresses() {
        var yesterday = LocalDate.ofInstant(Instant.now(), Calendar.ZONE).minusDays(1);

        assertThat(product().get(Convening.class).congresses()).extracting(CongressView::kind)
            .containsExactly(CongressKind.PEOPLES, CongressKind.CPPCC, CongressKind.PEOPLES, CongressKind.PARTY);
        assertThat(congress.details().firstDay()).isBetween(yesterday.minusDays(1), yesterday); // the start may have been before midnight
        assertThat(congress.details().lastDay()).isEqualTo(congress.details().firstDay().plusDays(3));
    }

    @Test
    @DisplayName("347 deputies and 158 others in 10 delegations")
    void size() {
        var taking = people().stream().filter(person -> person.standing() != Standing.WITHDRAWN).toList();

        assertThat(taking).filteredOn(person -> person.category() == DELEGATE).hasSize(347);
        assertThat(taking).filteredOn(person -> person.category() != DELEGATE).hasSize(158);
        assertThat(delegations()).hasSize(10);
        assertThat(people()).hasSize(347 + 158 + 2);
        assertThat(people()).extracting(PersonRow::standing).contains(Standing.SUSPENDED);
    }

    @Test
    @DisplayName("everybody who takes part has one valid code")
    void codes() {
        var taking = people().stream().filter(person -> person.standing() != Standing.WITHDRAWN).map(PersonRow::id).toList();
        var codes = product().get(Codes.class).codesOf(taking);

        assertThat(codes).containsOnlyKeys(taking);
        assertThat(codes.values()).allMatch(code -> Code.read(code.code().shown()).isPresent());
    }

    @Test
    @DisplayName("D11: people are found by pinyin, by a Spanish surname without accents, by phone")
    void search() {
        assertThat(found("he lan")).extracting(person -> person.name().full()).contains("何兰");
        assertThat(found("nanez")).extracting(person -> person.name().full()).containsExactly("Ñáñez Oña, María Fernanda");
        assertThat(found("100 0000 10")).isNotEmpty();
    }

    @Test
    @DisplayName("A5, A8: the second plenary begins within the hour, is open all day, and half of those expected are in")
    void live() {
        var second = plenaries().get(1);
        var live = live(second);

        assertThat(second.time().from()).isBetween(Instant.now().plus(30, ChronoUnit.MINUTES), Instant.now().plus(50, ChronoUnit.MINUTES));
        assertThat(Instant.now().minus(1, ChronoUnit.HOURS)).isAfter(second.signInOpens());
        assertThat(second.signInCloses()).isAfter(Instant.now().plus(10, ChronoUnit.HOURS));
        assertThat(live.total().expected()).isEqualTo(347);
        assertThat(live.total().present()).isBetween(190, 225);
        assertThat(live.latest()).isNotEmpty().allMatch(row -> row.scannedAt().isBefore(Instant.now()));
        assertThat(live.delegations().get(0).name().en()).isEqualTo("Riverside");
    }

    @Test
    @DisplayName("A4, A7: yesterday's ledger knows every way of being turned away, and one undo")
    void ledger() {
        var first = live(plenaries().get(0));
        var reasons = new TreeSet<Reason>();
        sittings().forEach(sitting -> log(sitting).stream().map(LedgerRow::reason).filter(reason -> reason != null).forEach(reasons::add));

        assertThat(first.total().expected()).isEqualTo(347);
        assertThat(first.total().present()).isBetween(325, 340);
        assertThat(first.quorum().isMet()).isTrue();
        assertThat(reasons).containsExactlyElementsOf(new TreeSet<>(Arrays.asList(Reason.values())));
        assertThat(log(plenaries().get(0))).filteredOn(row -> row.verdict() == Verdict.UNDONE).hasSize(1);
        assertThat(sittings()).extracting(SittingView::status).containsOnlyOnce(SittingStatus.CANCELLED);
    }

    @Test
    @DisplayName("one account a role and one for all of them, with the password that the console tells")
    void accounts() {
        var accounts = product().get(AccountAdministration.class).accounts("", 0, 50).rows();

        assertThat(accounts).extracting(account -> account.username())
            .contains("admin", "secretariat", "delegation", "security", "leadership", "group", "everything");
        assertThat(accounts).noneMatch(account -> account.mustChangePassword());
        assertThat(accounts).allSatisfy(account -> product().get(Authentication.class).check(account.username(), Accounts.PASSWORD));
        assertThat(accounts).filteredOn(account -> account.username().equals("delegation")).singleElement()
            .satisfies(account -> assertThat(account.details().delegations()).isEqualTo(Set.of(delegations().get(0).id().value())));
    }

    List<PersonRow> people() {
        return product().get(Roster.class).people(PeopleQuery.in(congress.id(), NameOrder.XINGMING, PeopleQuery.LARGEST_PAGE)).rows();
    }

    private List<PersonRow> found(String text) {
        return product().get(Roster.class).people(PeopleQuery.in(congress.id(), NameOrder.LATIN, 50).matching(text)).rows();
    }

    private List<DelegationView> delegations() {
        return product().get(Delegations.class).list(congress.id());
    }

    private List<SittingView> sittings() {
        return product().get(Scheduling.class).sittings(congress.id());
    }

    private List<SittingView> plenaries() {
        return sittings().stream().filter(sitting -> sitting.kind() == SittingKind.PLENARY).toList();
    }

    private LiveAttendance live(SittingView sitting) {
        return product().get(Attendance.class).live(sitting.id());
    }

    private List<LedgerRow> log(SittingView sitting) {
        return product().get(Attendance.class).log(new LedgerQuery(sitting.id(), null, null, 0, 1_000)).rows();
    }
}
