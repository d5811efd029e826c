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
import meeting.plan.Office;
import meeting.plan.contingency.ActivationKind;
import meeting.plan.contingency.Activations;
import meeting.plan.contingency.Contingencies;
import meeting.plan.contingency.scenario.Command;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.Coverage.Gap;
import meeting.plan.section.PlanField;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.Risks.Risk;
import meeting.plan.variant.Risks.Statement;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RisksTest {
    private static final int USUAL = 23;
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId congress;
    private Contingencies contingencies;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @BeforeEach
    void write() {
        congress = office.draft();
        contingencies = product.get(Contingencies.class);
    }

    @Test
    @DisplayName("P14: the risks of a variant are the scenarios of the congress that lack an owner, a drill or a text")
    void areRead() {
        command("X12", "tang", null);
        command("X01", "tang", "bai");
        rehearse("X01");
        var scored = propose("As it is", Map.of());

        assertThat(scored.figure(Measure.OPEN_RISKS).value()).contains(BigDecimal.valueOf(USUAL - 1));
        assertThat(codes(scored.risks().open())).hasSize(USUAL - 1).doesNotContain("X01");
        assertThat(risk(scored, "X12").gaps()).containsExactly(Gap.OWNER, Gap.DRILL);
        assertThat(risk(scored, "X12").because()).isNull();
        assertThat(scored.risks().spared()).isEmpty();
    }

    @Test
    @DisplayName("P14: an option rules a scenario out or brings one that was set aside, each variant as its options say")
    void differByOption() {
        setAside("X14");
        office.write(congress, SectionKind.LOGISTICS, option("A", "", Map.of(PlanField.RISKS_BROUGHT, "X14")),
            option("B", "", Map.of(PlanField.RISKS_SPARED, "X14、X15, X21")));
        office.write(congress, SectionKind.VENUE, option("A", "", Map.of(PlanField.RISKS_BROUGHT, "X21")));
        var driven = propose("Driven", Map.of(SectionKind.LOGISTICS, "A"));
        var walked = propose("Walked", Map.of(SectionKind.LOGISTICS, "B"));

        assertThat(codes(driven.risks().open())).hasSize(USUAL).contains("X14", "X15");
        assertThat(risk(driven, "X14").because()).isEqualTo(new Statement(SectionKind.LOGISTICS, "A", PlanField.RISKS_BROUGHT));
        assertThat(risk(driven, "X14").gaps()).isEmpty();
        assertThat(codes(walked.risks().open())).hasSize(USUAL - 2).contains("X21").doesNotContain("X14", "X15");
        assertThat(walked.risks().spared()).extracting(Risk::because).containsExactly(new Statement(SectionKind.LOGISTICS, "B", PlanField.RISKS_SPARED));
        assertThat(codes(walked.risks().spared())).containsExactly("X15");
        var all = product.get(Alternatives.class).scored(congress);
        assertThat(all.get(1).isBest(Measure.OPEN_RISKS, all)).isTrue();
    }

    @Test
    @DisplayName("P5: scenarios are named by their codes")
    void areNamedByCodes() {
        assertThatThrownBy(() -> office.write(congress, SectionKind.VENUE, option("A", "", Map.of(PlanField.RISKS_SPARED, "rain, X1"))))
            .isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly("plan.field-codes"));
        assertThat(SectionKind.VENUE.fields()).contains(PlanField.RISKS_BROUGHT).doesNotContain(PlanField.OPEN_RISKS);
    }

    private Scored propose(String name, Map<SectionKind, String> letters) {
        office.secretariat();
        var alternatives = product.get(Alternatives.class);
        var id = alternatives.propose(congress, new VariantDetails(LocalizedText.of(name), null, false, letters));
        return alternatives.scored(congress).stream().filter(scored -> scored.variant().id().equals(id)).findFirst().orElseThrow();
    }

    private void command(String code, String commander, String deputy) {
        adapt(code, new Command(commander, deputy), null);
    }

    private void setAside(String code) {
        adapt(code, Command.NOBODY, "It does not rain in this hall.");
    }

    private void adapt(String code, Command command, String setAside) {
        office.secretariat();
        var known = contingencies.contingency(congress, new ContingencyCode(code));
        var was = known.details();
        contingencies.adapt(congress, known.code(), known.version(),
            new ContingencyDetails(was.texts(), was.phase(), was.severity(), was.lead(), command, was.steps(), was.drillDay(), setAside));
    }

    private void rehearse(String code) {
        var activations = product.get(Activations.class);
        activations.close(activations.activate(congress, new ContingencyCode(code), ActivationKind.REHEARSAL), "The torches were found.");
    }

    private static Risk risk(Scored scored, String code) {
        return scored.risks().open().stream().filter(risk -> risk.scenario().code().value().equals(code)).findFirst().orElseThrow();
    }

    private static List<String> codes(List<Risk> risks) {
        return risks.stream().map(risk -> risk.scenario().code().value()).toList();
    }
}
