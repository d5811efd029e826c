package meeting.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.kernel.LocalizedText;
import meeting.plan.Office;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandingDaysTest {
    private static final LocalDate OPENING = LocalDate.of(2027, 3, 11);
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId copied;
    private StandingDays days;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    /** The copy opens 364 days after the plan it copies. */
    @BeforeEach
    void copy() {
        var congress = office.draft();
        office.write(congress, SectionKind.DOCUMENTS, new PlanOption("A", null, new LocalizedText(
            "Papers are due on 27 February 2027, the last ones on March 5.\nThe law of 1998-13-45 stands.\nNothing before 9 March.",
            "Los documentos se entregan el 27 de febrero de 2027.", "文件于2027年2月27日前交齐，3月5日发放。"), Map.of()));
        copied = office.convene(CongressKind.PEOPLES, OPENING.plusDays(364));
        office.beginnings().copy(copied, congress);
        days = product.get(StandingDays.class);
    }

    @Test
    @DisplayName("P15: a day is found as it is written in each language, its year guessed from the earlier opening, and written the same way a year later")
    void areFound() {
        assertThat(days.in(copied)).extracting(StandingDay::language, StandingDay::paragraph, StandingDay::found, StandingDay::replacement).containsExactly(
            tuple("en", 1, "27 February 2027", "26 February 2028"), tuple("en", 1, "March 5", "March 3"), tuple("en", 3, "9 March", "7 March"),
            tuple("es", 1, "27 de febrero de 2027", "26 de febrero de 2028"), tuple("zh", 1, "2027年2月27日", "2028年2月26日"), tuple("zh", 1, "3月5日", "3月3日"));
        assertThat(days.in(copied)).filteredOn(day -> day.found().equals("March 5")).first()
            .satisfies(day -> assertThat(day.day()).isEqualTo("2027-03-05")).satisfies(day -> assertThat(day.moved()).isEqualTo("2028-03-03"));
        assertThat(WrittenDay.in("Signed on 2026-12-30, read on 3 de enero", OPENING)).extracting(WrittenDay::day)
            .containsExactly(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 3));
    }

    @Test
    @DisplayName("P15: the chosen days are replaced in one act, the others stand, and what was written stays among the revisions")
    void areReplaced() {
        var chosen = days.in(copied).stream().filter(day -> !day.found().equals("9 March")).map(StandingDay::id).collect(Collectors.toSet());

        assertThat(days.replace(copied, chosen)).isEqualTo(5);

        var text = office.plans().section(copied, SectionKind.DOCUMENTS).content().options().get(0).text();
        assertThat(text.en())
            .isEqualTo("Papers are due on 26 February 2028, the last ones on March 3.\nThe law of 1998-13-45 stands.\nNothing before 9 March.");
        assertThat(text.es()).isEqualTo("Los documentos se entregan el 26 de febrero de 2028.");
        assertThat(text.zh()).isEqualTo("文件于2028年2月26日前交齐，3月3日发放。");
        assertThat(office.plans().revisions(copied, SectionKind.DOCUMENTS)).hasSize(2);
        assertThat(days.in(copied)).extracting(StandingDay::found).containsExactly("9 March");
        days.leave(copied);
        assertThat(days.in(copied)).isEmpty();
    }

    @Test
    @DisplayName("P15: nobody is asked about a plan that copies none, about the same opening, or once the plan is submitted")
    void areOfCopiesOnly() {
        var template = office.draft();
        assertThat(days.in(template)).isEmpty();
        var sameDay = office.convene(CongressKind.PEOPLES, OPENING.plusDays(364));
        office.beginnings().copy(sameDay, copied);
        assertThat(days.in(sameDay)).isEmpty();
        office.submit(copied);
        office.secretariat();
        assertThat(days.in(copied)).isEmpty();
        assertThat(days.replace(copied, Set.of("any"))).isZero();
        assertThatThrownBy(() -> days.leave(copied)).isInstanceOf(PlanNotOpen.class);
    }
}
