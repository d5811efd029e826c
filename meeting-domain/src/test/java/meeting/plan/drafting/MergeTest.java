package meeting.plan.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import meeting.kernel.LocalizedText;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final SectionContent ORIGIN = texts("one\ntwo\nthree\nfour");

    @Test
    @DisplayName("P6: neighbouring paragraphs, added and removed ones are merged")
    void mergesNeighbours() {
        assertThat(merged("one\nTWO\nthree\nfour", "one\ntwo\nTHREE\nfour")).isEqualTo("one\nTWO\nTHREE\nfour");
        assertThat(merged("two\nthree\nfour", "one\ntwo\nthree\nfour\nfive")).isEqualTo("two\nthree\nfour\nfive");
        assertThat(merged("zero\none\ntwo\nthree\nfour", "one\ntwo\nfour")).isEqualTo("zero\none\ntwo\nfour");
        assertThat(merged("one\ntwo\nthree\nfour!", "one\ntwo\nthree\nfour!")).isEqualTo("one\ntwo\nthree\nfour!");
    }

    @Test
    @DisplayName("P6: the same paragraph changed twice, or two added at one place, are for a person to pick")
    void meetsInOneParagraph() {
        var changed = merge("one\nTWO\nthree\nfour", "one\nZWEI\nthree\nvier", Map.of());
        assertThat(changed.meetings()).singleElement().isEqualTo(new Meeting("A.text.en.1", "A", null, true, "ZWEI", "TWO"));
        assertThat(merge("one\nTWO\nthree\nfour", "one\nZWEI\nthree\nvier", Map.of("A.text.en.1", Pick.THEIRS)).content())
            .isEqualTo(texts("one\nTWO\nthree\nvier"));
        assertThat(merge("one\ntwo\nthree\nfour\n5", "one\ntwo\nthree\nfour\nfive", Map.of()).meetings()).hasSize(1);
        assertThat(merge("one\ntwo\nthree\nfour\n5", "one\ntwo\nthree\nfour\nfive", Map.of("A.text.en.4", Pick.BOTH)).content())
            .isEqualTo(texts("one\ntwo\nthree\nfour\n5\nfive"));
    }

    @Test
    @DisplayName("P6: two options added under one letter are both kept, an option removed goes unless the other side worked on it")
    void options() {
        var mineRemoved = Merge.of(texts("a", "b"), texts("a", "b"), texts("a"), Map.of());
        assertThat(mineRemoved.content()).isEqualTo(texts("a"));
        var workedOn = Merge.of(texts("a", "b"), texts("a", "b is better"), texts("a"), Map.of());
        assertThat(workedOn.content()).isEqualTo(texts("a", "b is better"));
        var added = Merge.of(texts("a"), texts("a", "theirs"), texts("a", "mine"), Map.of());
        assertThat(added.content()).isEqualTo(texts("a", "theirs", "mine"));
        assertThat(added.meetings()).isEmpty();
    }

    @Test
    @DisplayName("P6: a field changed twice is for a person to pick, changed once it is taken, cleared too")
    void fields() {
        var origin = fields(Map.of(PlanField.BEDS, "1", PlanField.VEHICLES, "2", PlanField.COST, "3"));
        var theirs = fields(Map.of(PlanField.BEDS, "10", PlanField.VEHICLES, "2"));
        var mine = fields(Map.of(PlanField.BEDS, "11", PlanField.VEHICLES, "22", PlanField.COST, "3"));

        assertThat(Merge.of(origin, theirs, mine, Map.of()).meetings()).containsExactly(new Meeting("A.BEDS", "A", PlanField.BEDS, false, "11", "10"));
        assertThat(Merge.of(origin, theirs, mine, Map.of("A.BEDS", Pick.THEIRS)).content())
            .isEqualTo(fields(Map.of(PlanField.BEDS, "10", PlanField.VEHICLES, "22")));
    }

    @Test
    @DisplayName("P6: rows of a table are merged like paragraphs, and what they add up to follows them")
    void mergesRows() {
        var origin = fields(Map.of(PlanField.HOTELS, "Golden Bridge\t180\nRing Road\t200", PlanField.STAFF_HOURS, "5"));
        var theirs = fields(Map.of(PlanField.HOTELS, "Golden Bridge\t190\nRing Road\t200", PlanField.STAFF_HOURS, "5"));
        var mine = fields(Map.of(PlanField.HOTELS, "Golden Bridge\t180\nRing Road\t200\nEast Lake\t160", PlanField.STAFF_HOURS, "6"));

        var merged = Merge.of(origin, theirs, mine, Map.of());

        assertThat(merged.meetings()).isEmpty();
        assertThat(merged.content().options().get(0).fields()).containsEntry(PlanField.HOTELS, "Golden Bridge\t190\nRing Road\t200\nEast Lake\t160")
            .containsEntry(PlanField.BEDS, "550").containsEntry(PlanField.STAFF_HOURS, "6");
        var both = Merge.of(origin, theirs, fields(Map.of(PlanField.HOTELS, "Golden Bridge\t170\nRing Road\t200", PlanField.STAFF_HOURS, "5")), Map.of());
        assertThat(both.meetings()).containsExactly(new Meeting("A.HOTELS.0", "A", PlanField.HOTELS, true, "Golden Bridge\t170", "Golden Bridge\t190"));
        var typed = Merge.of(origin, origin, fields(Map.of(PlanField.BEDS, "500", PlanField.STAFF_HOURS, "5")), Map.of());
        assertThat(typed.content().options().get(0).fields()).containsEntry(PlanField.BEDS, "500").doesNotContainKey(PlanField.HOTELS);
    }

    private static String merged(String theirs, String mine) {
        var result = merge(theirs, mine, Map.of());
        assertThat(result.meetings()).isEmpty();
        return result.content().options().get(0).text().en();
    }

    private static Merge.Result merge(String theirs, String mine, Map<String, Pick> picks) {
        return Merge.of(ORIGIN, texts(theirs), texts(mine), picks);
    }

    private static SectionContent texts(String... texts) {
        return new SectionContent(Arrays.stream(texts).map(text -> new PlanOption(String.valueOf((char) ('A' + List.of(texts).indexOf(text))), null,
            new LocalizedText(text, null, null), Map.of())).toList());
    }

    private static SectionContent fields(Map<PlanField, String> fields) {
        return new SectionContent(List.of(new PlanOption("A", null, null, fields)));
    }
}
