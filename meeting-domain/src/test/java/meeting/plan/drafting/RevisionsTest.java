package meeting.plan.drafting;

import static meeting.plan.Office.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.plan.NotYourSection;
import meeting.plan.Office;
import meeting.plan.RevisionView;
import meeting.plan.comparison.Comparison;
import meeting.plan.comparison.Line;
import meeting.plan.comparison.OptionDifference;
import meeting.plan.comparison.OptionDifference.Change;
import meeting.plan.comparison.SectionDifference;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RevisionsTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId congress;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @BeforeEach
    void write() {
        congress = office.draft();
        office.write(congress, SectionKind.LOGISTICS, option("A", "Three hotels, fourteen buses.", Map.of(PlanField.BEDS, "540")));
        office.write(congress, SectionKind.LOGISTICS, option("A", "Three hotels, fourteen buses.", Map.of(PlanField.BEDS, "540")),
            option("B", "On foot.", Map.of()));
    }

    @Test
    @DisplayName("P6: every saved text of a section can be read, with who saved it and which options it wrote")
    void areAllThere() {
        var all = office.plans().revisions(congress, SectionKind.LOGISTICS);

        assertThat(all).extracting(RevisionView::revision).containsExactly(3, 2, 1);
        assertThat(all).extracting(RevisionView::savedBy).containsOnly("lin");
        assertThat(all.get(0).lettersSince(all.get(1))).containsExactly("B");
        assertThat(all.get(1).lettersSince(all.get(2))).containsExactly("A");
        assertThat(all.get(2).lettersSince(null)).containsExactly("A");
        assertThatThrownBy(() -> office.plans().revision(congress, SectionKind.LOGISTICS, 4)).isInstanceOf(NotFound.class);
        office.member("bai");
        assertThatThrownBy(() -> office.plans().revisions(congress, SectionKind.LOGISTICS)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("P6: a text is taken back as a new one, by who may edit the section, while it is edited")
    void areTakenBack() {
        office.member("tang");
        office.drafting().takeBack(congress, SectionKind.LOGISTICS, 2);

        var all = office.plans().revisions(congress, SectionKind.LOGISTICS);
        assertThat(all).extracting(RevisionView::revision).containsExactly(4, 3, 2, 1);
        assertThat(all.get(0).content()).isEqualTo(all.get(2).content());
        assertThat(all.get(0).savedBy()).isEqualTo("tang");
        assertThat(all.get(1).content().options()).hasSize(2);
        office.secretariat();
        office.approval().circulate(congress);
        office.member("bai");
        assertThatThrownBy(() -> office.drafting().takeBack(congress, SectionKind.LOGISTICS, 3)).isInstanceOf(NotYourSection.class);
        office.secretariat();
        office.approval().submit(congress);
        assertThatThrownBy(() -> office.drafting().takeBack(congress, SectionKind.LOGISTICS, 3)).isInstanceOf(PlanNotOpen.class);
    }

    @Test
    @DisplayName("P6: two texts are compared option by option, in every language, paragraph by paragraph and word by word")
    void areCompared() {
        var before = new SectionContent(List.of(text("A", "Buses leave at eight.\nLunch is at noon.", "三家酒店，大巴十四辆。"), text("B", "On foot.", null)));
        var after = new SectionContent(List.of(text("A", "Buses leave at nine.\nLunch is at noon.", "三家酒店，大巴十二辆。"), text("C", "By rail.", null)));

        var differences = Comparison.of(before, after);

        assertThat(differences).extracting(OptionDifference::letter, OptionDifference::change).containsExactly(
            tuple("A", Change.REWRITTEN), tuple("B", Change.REMOVED), tuple("C", Change.ADDED));
        var passages = differences.get(0).passages();
        assertThat(passages).extracting(OptionDifference.Passage::language).containsExactly("zh", "en");
        assertThat(passages.get(1).lines()).extracting(RevisionsTest::marked).containsExactly("Buses leave at -eight-+nine+.", "Lunch is at noon.");
        assertThat(passages.get(0).lines()).extracting(RevisionsTest::marked)
            .allMatch(line -> line.startsWith("三家酒店，大巴") && line.contains("+") && line.endsWith("辆。"));
        assertThat(marked(new Line("Three hotels on the ring road.", "Everybody walks."))).isEqualTo("-Three hotels on the ring road.-+Everybody walks.+");
        assertThat(Comparison.of(before, before)).isEmpty();
        var hotels = Comparison.of(hotels("Golden Bridge\t180\nRing Road\t200"), hotels("Golden Bridge\t180\nRing Road\t190\nEast Lake\t160")).get(0).fields();
        assertThat(hotels).extracting(SectionDifference.FieldDifference::field).containsExactly(PlanField.HOTELS, PlanField.BEDS);
        assertThat(hotels.get(0).rows()).containsExactly(new Line("Golden Bridge\t180", "Golden Bridge\t180"), new Line("Ring Road\t200", "Ring Road\t190"),
            new Line(null, "East Lake\t160"));
        assertThat(hotels.get(1).rows()).isEmpty();
    }

    private static SectionContent hotels(String rows) {
        return new SectionContent(List.of(option("A", "Text", Map.of(PlanField.HOTELS, rows))));
    }

    private static PlanOption text(String letter, String en, String zh) {
        return new PlanOption(letter, LocalizedText.of("Option " + letter), new LocalizedText(en, null, zh), Map.of());
    }

    private static String marked(Line line) {
        return line.pieces().stream().map(piece -> switch (piece.fate()) {
            case SAME -> piece.text();
            case GONE -> "-" + piece.text() + "-";
            case CAME -> "+" + piece.text() + "+";
        }).collect(Collectors.joining());
    }
}
