package meeting.plan.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTableTest {
    private static final String HOTELS = "Golden Bridge\t180\t35\nRing Road\t200\t20\n\t\t\nEast Lake\t160";

    @Test
    @DisplayName("P5: a table is rows of cells; what its rows add up to stands in its field, whatever was typed there")
    void addsUp() {
        var option = option(Map.of(PlanField.HOTELS, HOTELS, PlanField.BEDS, "7", PlanField.COST_LINES, "Rooms\t300000.50\nMeals\t112000",
            PlanField.STAFF_HOURS, "12"));

        assertThat(option.rows(PlanField.HOTELS).cells())
            .containsExactly(List.of("Golden Bridge", "180", "35"), List.of("Ring Road", "200", "20"), List.of("East Lake", "160"));
        assertThat(option.fields()).containsEntry(PlanField.BEDS, "540").containsEntry(PlanField.TRAVEL_MINUTES, "35")
            .containsEntry(PlanField.COST, "412000.50");
        assertThat(option.isTotal(PlanField.BEDS)).isTrue();
        assertThat(option.isTotal(PlanField.STAFF_HOURS)).isFalse();
        assertThat(option(Map.of(PlanField.HOTELS, "金桥、环城、东湖", PlanField.BEDS, "540")).fields()).containsEntry(PlanField.BEDS, "540");
        assertThat(option(Map.of(PlanField.PAPER_LIST, "Report\t\t\t2027-02-20\nBudget\t\t\t2027-03-01", PlanField.PAPERS, "1")).fields())
            .containsEntry(PlanField.PAPERS, "2").containsEntry(PlanField.PAPERS_DUE, "2027-03-01");
    }

    @Test
    @DisplayName("P5: every row of a table has a name, and every cell the shape of its column")
    void refusesWhatHasNoShape() {
        refuses("plan.row-unnamed", SectionKind.LOGISTICS, PlanField.HOTELS, "\t180");
        refuses("plan.row-value", SectionKind.LOGISTICS, PlanField.HOTELS, "Golden Bridge\tmany");
        refuses("plan.row-too-wide", SectionKind.BUDGET, PlanField.BUDGET_ITEMS, "Hall\tcity\t90000\tmore");
        refuses("plan.rows-too-many", SectionKind.BUDGET, PlanField.BUDGET_ITEMS, "Hall\tcity\t9\n".repeat(61));
    }

    @Test
    @DisplayName("P15: days in a table move with the others")
    void moves() {
        var moved = option(Map.of(PlanField.PAPER_LIST, "Report of 2026\tbai\tlin\t2027-02-20\tsecret", PlanField.COPIES, "600")).moved(364);

        assertThat(moved.fields()).containsEntry(PlanField.PAPER_LIST, "Report of 2026\tbai\tlin\t2028-02-19\tsecret")
            .containsEntry(PlanField.PAPERS_DUE, "2028-02-19").containsEntry(PlanField.COPIES, "600");
    }

    private static PlanOption option(Map<PlanField, String> fields) {
        return new PlanOption("A", null, LocalizedText.of("Text"), fields);
    }

    private static void refuses(String code, SectionKind kind, PlanField field, String value) {
        assertThatThrownBy(() -> new SectionContent(List.of(option(Map.of(field, value)))).check(kind)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }
}
