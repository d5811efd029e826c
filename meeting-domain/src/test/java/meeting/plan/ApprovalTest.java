package meeting.plan;

import static meeting.plan.Office.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.plan.comparison.Comparison;
import meeting.plan.comparison.Line;
import meeting.plan.course.PlanCannotMove;
import meeting.plan.course.PlanMove;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.course.PlanState;
import meeting.plan.course.PlanStep;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;
import meeting.testing.Product;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApprovalTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId congress;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @BeforeEach
    void draft() {
        congress = office.draft();
        office.write(congress, SectionKind.VENUE, option("A", "Banner\nLight", Map.of(PlanField.USHERS, "20")),
            option("B", "Screen\nLight", Map.of(PlanField.USHERS, "12")));
    }

    @Test
    @DisplayName("P2: a plan moves on in its order alone, and every move is written down")
    void movesInItsOrder() {
        cannotMove(() -> office.approval().submit(congress));
        cannotMove(() -> office.approval().putInForce(congress));
        office.submit(congress);
        cannotMove(() -> office.approval().circulate(congress));
        office.leader();
        office.approval().choose(congress, Map.of(SectionKind.VENUE, "B"));
        office.approval().approve(congress);
        cannotMove(() -> office.approval().approve(congress));
        office.secretariat();
        office.approval().putInForce(congress);
        office.approval().close(congress);
        cannotMove(() -> office.approval().amend(congress, "too late"));

        assertThat(plan().state()).isEqualTo(PlanState.CLOSED);
        assertThat(plan().steps()).extracting(PlanStep::move)
            .containsExactly(PlanMove.CIRCULATE, PlanMove.SUBMIT, PlanMove.APPROVE, PlanMove.PUT_IN_FORCE, PlanMove.CLOSE);
        assertThat(plan().steps().get(2)).isEqualTo(new PlanStep(PlanMove.APPROVE, 0, Office.MORNING, "wei", "wei", null));
    }

    @Test
    @DisplayName("P8: a plan with open options is not approved; the leadership chooses, while the plan is before it")
    void opensBlockApproval() {
        office.leader();
        assertThatThrownBy(() -> office.approval().choose(congress, Map.of(SectionKind.VENUE, "B"))).isInstanceOf(PlanNotOpen.class);
        office.submit(congress);
        office.leader();
        assertThat(plan().open()).extracting(SectionView::kind).containsExactly(SectionKind.VENUE);
        assertThatThrownBy(() -> office.approval().approve(congress)).isInstanceOfSatisfying(OptionsOpen.class, e ->
            assertThat(e.arguments()).containsExactly(1, "P11"));
        assertThatThrownBy(() -> office.approval().choose(congress, Map.of(SectionKind.VENUE, "C"))).isInstanceOf(NoSuchOption.class);

        office.approval().choose(congress, Map.of(SectionKind.VENUE, "B"));

        assertThat(office.approval().approve(congress)).isEqualTo(1);
        assertThat(office.plans().section(congress, SectionKind.VENUE).settled()).get().extracting(PlanOption::letter).isEqualTo("B");
    }

    @Test
    @DisplayName("P8: a choice falls when its option is removed, and the plan cannot be approved without it")
    void choiceFallsWithItsOption() {
        office.submit(congress);
        office.leader();
        office.approval().choose(congress, Map.of(SectionKind.VENUE, "B"));
        office.approval().giveBack(congress, "a third option, please");
        office.write(congress, SectionKind.VENUE, option("A", "Banner", Map.of()), option("C", "Both", Map.of()));
        assertThat(plan().open()).hasSize(1);
    }

    @Test
    @DisplayName("P3: nobody edits while the plan is before the leadership or approved; once returned, they do")
    void nobodyEditsWhatWasSubmitted() {
        office.submit(congress);
        assertThatThrownBy(() -> office.write(congress, SectionKind.BUDGET, option("A", "more", Map.of()))).isInstanceOf(PlanNotOpen.class);
        office.leader();
        office.approval().giveBack(congress, "say what it costs");
        office.write(congress, SectionKind.BUDGET, option("A", "less", Map.of()));
        assertThat(plan().lastStep().orElseThrow().reason()).isEqualTo("say what it costs");
    }

    @Test
    @DisplayName("P11: returning and amending need a reason")
    void reasons() {
        office.submit(congress);
        office.leader();
        assertThatThrownBy(() -> office.approval().giveBack(congress, " ")).isInstanceOf(InvalidInput.class);
        office.approval().giveBack(congress, "again");
        office.secretariat();
        assertThatThrownBy(() -> office.approval().amend(congress, "no")).isInstanceOf(InvalidInput.class);
        assertThat(plan().state()).isEqualTo(PlanState.RETURNED);
        assertThat(plan().amendment()).isZero();
    }

    @Test
    @DisplayName("P9, P10: approval freezes what was chosen; an amendment is approved anew and differs readably, what was frozen stays")
    void freezesBaselines() {
        approve("B");
        office.approval().amend(congress, "the screen is broken");
        office.write(congress, SectionKind.VENUE, option("A", "Banner\nLight\nTea", Map.of(PlanField.USHERS, "21")),
            option("B", "Screen\nLight", Map.of(PlanField.USHERS, "12")));
        approve("A");

        assertThat(office.plans().baselines(congress)).extracting(BaselineView::number, BaselineView::amendment, BaselineView::approvedBy)
            .containsExactly(tuple(1, 0, "wei"), tuple(2, 1, "wei"));
        Product.signIn("stranger", Set.of(Roles.GROUP_STAFF));
        assertThat(office.plans().baselines(congress)).isEmpty();
        office.member("bai");
        var first = office.plans().baseline(congress, 1);
        assertThat(first.sections()).hasSize(15);
        assertThat(first.sections().get(10).option().text().en()).isEqualTo("Screen\nLight");
        var differences = Comparison.of(first, office.plans().baseline(congress, 2), Locale.ENGLISH);
        assertThat(differences).singleElement().satisfies(venue -> {
            assertThat(venue.kind()).isEqualTo(SectionKind.VENUE);
            assertThat(venue.isOtherOption()).isTrue();
            assertThat(venue.fields()).extracting(Object::toString).containsExactly("FieldDifference[field=USHERS, before=12, after=21]");
            assertThat(venue.lines()).containsExactly(new Line("Screen", "Banner"), new Line("Light", "Light"), new Line(null, "Tea"));
        });
    }

    private void approve(String letter) {
        office.submit(congress);
        office.leader();
        office.approval().choose(congress, Map.of(SectionKind.VENUE, letter));
        office.approval().approve(congress);
        office.secretariat();
    }

    private PlanView plan() {
        return office.plans().find(congress).orElseThrow();
    }

    private static void cannotMove(ThrowingCallable move) {
        office.secretariat();
        assertThatThrownBy(() -> {
            try {
                move.call();
            } catch (meeting.kernel.authorization.NotAuthorized leadersOnly) {
                office.leader();
                move.call();
            }
        }).isInstanceOf(PlanCannotMove.class);
        office.secretariat();
    }
}
