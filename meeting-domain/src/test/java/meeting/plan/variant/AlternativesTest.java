package meeting.plan.variant;

import static meeting.plan.Office.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.plan.Office;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AlternativesTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId congress;
    private Alternatives alternatives;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @BeforeEach
    void write() {
        congress = office.draft();
        alternatives = product.get(Alternatives.class);
        office.write(congress, SectionKind.PARTICIPANTS, option("A", "",
            Map.of(PlanField.DELEGATES, "347", PlanField.NON_VOTING, "158", PlanField.PRESS, "31")));
        office.write(congress, SectionKind.TIME_AND_PLACE,
            option("A", "Great Hall", Map.of(PlanField.HALL_SEATS, "1200", PlanField.COST, "90000", PlanField.LEAD_DAYS, "45", PlanField.TRAVEL_MINUTES, "35",
            PlanField.OPENING_DAY, "2027-03-11")),
            option("B", "People's Hall", Map.of(PlanField.HALL_SEATS, "420", PlanField.COST, "30000.50", PlanField.LEAD_DAYS, "61", PlanField.TRAVEL_MINUTES,
            "8", PlanField.OPENING_DAY, "2027-03-12")));
        office.write(congress, SectionKind.LOGISTICS, option("A", "",
            Map.of(PlanField.BEDS, "505", PlanField.COST, "200000", PlanField.STAFF_HOURS, "1200", PlanField.TRAVEL_MINUTES, "20")));
        office.write(congress, SectionKind.BUDGET, option("A", "", Map.of(PlanField.CEILING, "280000")));
    }

    @Test
    @DisplayName("P14: a variant is measured from the fields of its options, and every figure names its sources")
    void measures() {
        var great = scored(propose("Great Hall", "A", false));
        var small = scored(propose("People's Hall", "B", false));

        assertThat(value(great, Measure.SEATS_TO_SPARE)).isEqualTo("664");
        assertThat(value(small, Measure.SEATS_TO_SPARE)).isEqualTo("-116");
        assertThat(small.figure(Measure.SEATS_TO_SPARE).fails()).isTrue();
        assertThat(value(great, Measure.BEDS_TO_SPARE)).isEqualTo("0");
        assertThat(great.figure(Measure.BEDS_TO_SPARE).fails()).isFalse();
        assertThat(value(small, Measure.COST)).isEqualTo("230000.50");
        assertThat(small.figure(Measure.COST).from()).containsExactlyInAnyOrder(
            new Source(SectionKind.TIME_AND_PLACE, "B", PlanField.COST, new BigDecimal("30000.50")),
            new Source(SectionKind.LOGISTICS, "A", PlanField.COST, new BigDecimal("200000")));
        assertThat(value(great, Measure.DAYS_TO_SPARE)).isEqualTo("15");
        assertThat(value(small, Measure.DAYS_TO_SPARE)).isEqualTo("-1");
        assertThat(value(great, Measure.TRAVEL_MINUTES)).isEqualTo("35");
        assertThat(value(small, Measure.TRAVEL_MINUTES)).isEqualTo("20");
        assertThat(great.daysLeft()).isEqualTo(60);
    }

    @Test
    @DisplayName("P14: what does not go together is found and said with its numbers")
    void clashes() {
        var great = scored(propose("Great Hall", "A", false));
        var small = scored(propose("People's Hall", "B", false));

        assertThat(great.clashes()).extracting(Clash::code).containsExactly("plan.clash-ceiling");
        assertThat(great.clashes().get(0).arguments()).extracting(Object::toString).containsExactly("280000", "290000");
        assertThat(small.clashes()).extracting(Clash::code).containsExactlyInAnyOrder("plan.clash-hall", "plan.clash-opening");
        assertThat(value(small, Measure.CONFLICTS)).isEqualTo("2");
        var all = alternatives.scored(congress);
        assertThat(all.get(0).isBest(Measure.SEATS_TO_SPARE, all)).isTrue();
        assertThat(all.get(1).isBest(Measure.SEATS_TO_SPARE, all)).isFalse();
        assertThat(all.get(1).isBest(Measure.COST, all)).isTrue();
        assertThat(all).noneMatch(variant -> variant.isBest(Measure.BEDS_TO_SPARE, all));
    }

    @Test
    @DisplayName("P7: a variant takes an option of every section that has several, and one is recommended at most")
    void takesOneOfEach() {
        assertThatThrownBy(() -> alternatives.propose(congress, details("None", Map.of(), false))).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).containsExactly(new InvalidInput.Fault("TIME_AND_PLACE", "plan.variant-needs-option", List.of("P2"))));
        assertThatThrownBy(() -> propose("Wrong", "C", false)).isInstanceOf(InvalidInput.class);
        var first = propose("First", "A", true);
        propose("Second", "B", true);

        assertThat(alternatives.scored(congress)).extracting(scored -> scored.variant().details().recommended()).containsExactly(false, true);
        var seen = scored(first).variant();
        alternatives.edit(first, seen.version(), details("First again", Map.of(SectionKind.TIME_AND_PLACE, "B"), false));
        assertThatThrownBy(() -> alternatives.edit(first, seen.version(), seen.details())).isInstanceOf(SomeoneWasFaster.class);
        alternatives.remove(first);
        assertThat(alternatives.scored(congress)).hasSize(1);
    }

    @Test
    @DisplayName("P8: the leadership chooses a variant as a whole, once the plan is before it")
    void choosesAWhole() {
        propose("Great Hall", "A", true);
        var small = propose("People's Hall", "B", false);
        assertThatThrownBy(() -> alternatives.choose(small)).isInstanceOf(NotAuthorized.class);
        office.leader();
        assertThat(alternatives.scored(congress)).isEmpty();
        office.submit(congress);
        assertThatThrownBy(() -> propose("Late", "A", false)).isInstanceOf(InvalidInput.class);
        office.leader();
        alternatives.choose(small);

        assertThat(office.plans().find(congress).orElseThrow().open()).isEmpty();
        assertThat(office.plans().section(congress, SectionKind.TIME_AND_PLACE).settled()).get().extracting(PlanOption::letter).isEqualTo("B");
        office.approval().approve(congress);
        assertThatThrownBy(() -> alternatives.choose(small)).isInstanceOf(PlanNotOpen.class);
    }

    private VariantId propose(String name, String hall, boolean recommended) {
        office.secretariat();
        return alternatives.propose(congress, details(name, Map.of(SectionKind.TIME_AND_PLACE, hall), recommended));
    }

    private Scored scored(VariantId id) {
        return alternatives.scored(congress).stream().filter(scored -> scored.variant().id().equals(id)).findFirst().orElseThrow();
    }

    private static VariantDetails details(String name, Map<SectionKind, String> letters, boolean recommended) {
        return new VariantDetails(LocalizedText.of(name), null, recommended, letters);
    }

    private static String value(Scored scored, Measure measure) {
        return scored.figure(measure).value().orElseThrow().toPlainString();
    }
}
