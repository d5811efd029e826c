package meeting.plan.drafting;

import static meeting.plan.Office.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.plan.Office;
import meeting.plan.PlanExists;
import meeting.plan.PlanView;
import meeting.plan.RevisionView;
import meeting.plan.SectionView;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What those who write a plan meet with, on every database. */
abstract class DraftingRules {
    private CongressId congress;

    abstract Office office();

    @BeforeEach
    void begin() {
        congress = office().draft();
    }

    @Test
    @DisplayName("P1: a plan has the fifteen sections from its beginning, and a congress has one plan")
    void hasAllSections() {
        assertThat(plan().sections()).extracting(SectionView::kind).containsExactly(SectionKind.values()).hasSize(15);
        assertThat(SectionKind.LOGISTICS.code()).isEqualTo("P9");
        assertThatThrownBy(() -> office().beginnings().begin(congress)).isInstanceOf(PlanExists.class);
    }

    @Test
    @DisplayName("P15: the template speaks for the kind of congress in three languages and knows its days and its hall")
    void beginsFromTheTemplate() {
        var party = office().convene(CongressKind.PARTY, Office.OPENING);
        office().beginnings().begin(party);

        assertThat(only(congress, SectionKind.PURPOSE).text().zh()).startsWith("人民代表大会");
        assertThat(only(party, SectionKind.PURPOSE).text().es()).startsWith("El congreso del Partido");
        assertThat(only(party, SectionKind.BUDGET).text()).isEqualTo(only(congress, SectionKind.BUDGET).text());
        assertThat(only(congress, SectionKind.TIME_AND_PLACE).fields()).containsEntry(PlanField.REPORT_DAY, "2027-03-10")
            .containsEntry(PlanField.OPENING_DAY, "2027-03-11")
            .containsEntry(PlanField.CLOSING_DAY, "2027-03-14").containsEntry(PlanField.HALL_SEATS, "1200").containsEntry(PlanField.MAIN_HALL, "大会堂");
    }

    @Test
    @DisplayName("P15: a copy takes every option of the earlier plan and moves its days as the opening moves")
    void copiesWithDaysMoved() {
        office().write(congress, SectionKind.DOCUMENTS, option("A", "Early", Map.of(PlanField.PAPERS_DUE, "2027-02-27")),
            option("B", "Late", Map.of(PlanField.PAPERS_DUE, "2027-03-05", PlanField.COPIES, "600")));
        var next = office().convene(CongressKind.PEOPLES, Office.OPENING.plusDays(364));

        office().beginnings().copy(next, congress);

        var documents = office().plans().section(next, SectionKind.DOCUMENTS).content();
        assertThat(documents.options()).extracting(copied -> copied.fields().get(PlanField.PAPERS_DUE)).containsExactly("2028-02-26", "2028-03-03");
        assertThat(documents.options().get(1).fields()).containsEntry(PlanField.COPIES, "600");
        assertThat(only(next, SectionKind.TIME_AND_PLACE).fields()).containsEntry(PlanField.CLOSING_DAY, "2028-03-12");
        var withoutPlan = office().convene();
        assertThatThrownBy(() -> office().beginnings().copy(withoutPlan, office().convene())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("P5: options have letters of their own, names once there are two, and values in the shape of their fields")
    void refusesWhatHasNoShape() {
        refuses("plan.options-count");
        refuses("plan.option-letter", option("A", "", Map.of()), option("A", "", Map.of()));
        refuses("plan.option-letter", option("a", "", Map.of()));
        refuses("plan.option-needs-name", new PlanOption("A", null, null, Map.of()), option("B", "", Map.of()));
        refuses("plan.field-whole", option("A", "", Map.of(PlanField.BEDS, "many")));
        refuses("plan.field-whole", option("A", "", Map.of(PlanField.BEDS, "-3")));
        refuses("plan.field-amount", option("A", "", Map.of(PlanField.COST, "1.234,50")));
        refuses("plan.field-whole", option("A", "", Map.of(PlanField.HALL_SEATS, "7")));
        refuses("plan.text-too-long", option("A", "x".repeat(10_001), Map.of()));
        office().write(congress, SectionKind.LOGISTICS,
            option("A", "x".repeat(10_000), Map.of(PlanField.COST, "1234.50", PlanField.BEDS, " 40 ", PlanField.MENUS, " ")));
        assertThat(only(congress, SectionKind.LOGISTICS).fields()).isEqualTo(Map.of(PlanField.COST, "1234.50", PlanField.BEDS, "40"));
    }

    @Test
    @DisplayName("P6: an edit that another overtook is merged with it by paragraph, and every saved text is kept")
    void mergesWhatDoesNotMeet() {
        office().write(congress, SectionKind.VENUE, option("A", "Banner\nLight\nTea", Map.of(PlanField.USHERS, "20")));
        var seen = revision(SectionKind.VENUE);
        office().write(congress, SectionKind.VENUE, option("A", "Banner in red\nLight\nTea", Map.of(PlanField.USHERS, "24")));

        var merged = save(SectionKind.VENUE, seen, Resolution.NONE,
            option("A", "Banner\nLight\nTea\nParking", Map.of(PlanField.USHERS, "20", PlanField.SEAT_CARDS, "347")));

        assertThat(merged).isTrue();
        assertThat(only(congress, SectionKind.VENUE).text().en()).isEqualTo("Banner in red\nLight\nTea\nParking");
        assertThat(only(congress, SectionKind.VENUE).fields()).isEqualTo(Map.of(PlanField.USHERS, "24", PlanField.SEAT_CARDS, "347"));
        assertThat(office().plans().revisions(congress, SectionKind.VENUE)).extracting(RevisionView::revision).containsExactly(4, 3, 2, 1);
        assertThat(office().plans().revisions(congress, SectionKind.VENUE).get(2).content().options().get(0).text().en()).isEqualTo("Banner\nLight\nTea");
    }

    @Test
    @DisplayName("P6: where two edits meet nothing is saved until a person picks, against what is there now")
    void asksWhereEditsMeet() {
        office().write(congress, SectionKind.VENUE, option("A", "Banner\nLight", Map.of()));
        var seen = revision(SectionKind.VENUE);
        office().write(congress, SectionKind.VENUE, option("A", "Red banner\nLight", Map.of()));
        var mine = option("A", "Gold banner\nLight\nTea", Map.of());

        assertThatThrownBy(() -> save(SectionKind.VENUE, seen, Resolution.NONE, mine)).isInstanceOfSatisfying(EditsMeet.class, e -> {
            assertThat(e.meetings()).singleElement()
                .satisfies(place -> assertThat(List.of(place.mine(), place.theirs())).containsExactly("Gold banner", "Red banner"));
            assertThat(e.theirs().revision()).isEqualTo(seen + 1);
        });
        var pick = Map.of("A.text.en.0", Pick.BOTH);
        assertThatThrownBy(() -> save(SectionKind.VENUE, seen, new Resolution(seen, pick), mine)).isInstanceOf(EditsMeet.class);
        assertThat(only(congress, SectionKind.VENUE).text().en()).isEqualTo("Red banner\nLight");
        save(SectionKind.VENUE, seen, new Resolution(seen + 1, pick), mine);
        assertThat(only(congress, SectionKind.VENUE).text().en()).isEqualTo("Red banner\nGold banner\nLight\nTea");
    }

    @Test
    @DisplayName("P16: what was typed is kept for its author alone until it is saved or discarded")
    void keepsDrafts() {
        var typed = new SectionContent(List.of(option("A", "half a sen", Map.of(PlanField.BEDS, "4o"))));
        office().drafting().keep(congress, SectionKind.LOGISTICS, 1, typed);
        office().drafting().keep(congress, SectionKind.LOGISTICS, 1, new SectionContent(List.of(option("A", "half a sentence", Map.of(PlanField.BEDS, "4o")))));

        assertThat(office().drafting().draft(congress, SectionKind.LOGISTICS)).get().satisfies(draft -> {
            assertThat(draft.content().options().get(0).text().en()).isEqualTo("half a sentence");
            assertThat(draft.content().options().get(0).fields()).containsEntry(PlanField.BEDS, "4o");
            assertThat(draft.seen()).isEqualTo(1);
        });
        office().member("tang");
        assertThat(office().drafting().draft(congress, SectionKind.LOGISTICS)).isEmpty();
        office().write(congress, SectionKind.LOGISTICS, option("A", "whole", Map.of()));
        assertThat(office().drafting().draft(congress, SectionKind.LOGISTICS)).isEmpty();
    }

    private void refuses(String code, PlanOption... options) {
        assertThatThrownBy(() -> save(SectionKind.LOGISTICS, revision(SectionKind.LOGISTICS), Resolution.NONE, options)).as(code)
            .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).contains(code));
    }

    private boolean save(SectionKind kind, int seen, Resolution resolution, PlanOption... options) {
        office().secretariat();
        return office().drafting().edit(congress, kind, seen, new SectionContent(List.of(options)), resolution);
    }

    private PlanView plan() {
        return office().plans().find(congress).orElseThrow();
    }

    private int revision(SectionKind kind) {
        return office().plans().section(congress, kind).revision();
    }

    private PlanOption only(CongressId of, SectionKind kind) {
        assertThat(office().plans().section(of, kind).content().options()).hasSize(1);
        return office().plans().section(of, kind).content().options().get(0);
    }
}
