package meeting.plan;

import static meeting.plan.Office.option;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.plan.drafting.Resolution;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadersTest {
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
    }

    @Test
    @DisplayName("P4: a draft is read by the secretariat, and by a group as far as it owns it; by the leadership not at all")
    void drafts() {
        office.member("tang");
        assertThat(office.plans().find(congress).orElseThrow().sections()).extracting(SectionView::kind, SectionView::editable)
            .containsExactly(tuple(SectionKind.LOGISTICS, true));
        assertThatThrownBy(() -> office.plans().section(congress, SectionKind.BUDGET)).isInstanceOf(NotFound.class);
        office.leader();
        assertThat(office.plans().find(congress)).isEmpty();
        office.secretariat();
        office.approval().circulate(congress);
        office.leader();
        assertThat(office.plans().find(congress)).isEmpty();
    }

    @Test
    @DisplayName("P4: circulated it is read by every group, submitted by the leadership; somebody of no group reads nothing")
    void circulated() {
        office.secretariat();
        office.approval().circulate(congress);
        office.member("tang");
        assertThat(office.plans().find(congress).orElseThrow().sections()).hasSize(15).filteredOn(SectionView::editable).hasSize(1);
        Product.signIn("stranger", Set.of(Roles.GROUP_STAFF));
        assertThat(office.plans().find(congress)).isEmpty();
        office.secretariat();
        office.approval().submit(congress);
        office.leader();
        assertThat(office.plans().find(congress).orElseThrow().sections()).hasSize(15).noneMatch(SectionView::editable);
    }

    @Test
    @DisplayName("P3: a member edits what the group owns and nothing else")
    void ownSectionsOnly() {
        office.member("tang");
        assertThat(office.drafting().edit(congress, SectionKind.LOGISTICS, 1, content("Forty buses"), Resolution.NONE)).isFalse();
        assertThatThrownBy(() -> office.drafting().edit(congress, SectionKind.VENUE, 1, content("Buses"), Resolution.NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.drafting().keep(congress, SectionKind.VENUE, 1, content("Buses"))).isInstanceOf(NotFound.class);
        office.secretariat();
        office.approval().circulate(congress);
        office.member("tang");
        assertThatThrownBy(() -> office.drafting().edit(congress, SectionKind.VENUE, 1, content("Buses"), Resolution.NONE)).isInstanceOf(NotYourSection.class);
        assertThatThrownBy(() -> office.approval().submit(congress)).isInstanceOf(NotAuthorized.class);
        office.secretariat();
        assertThat(office.plans().section(congress, SectionKind.LOGISTICS).changedBy()).isEqualTo("tang");
    }

    @Test
    @DisplayName("P12: whoever may read a section comments on it, in the order of writing; nobody else")
    void comments() {
        office.secretariat();
        office.plans().comment(congress, SectionKind.LOGISTICS, "How many drivers?");
        office.member("tang");
        Product.setClock(Office.MORNING.plusSeconds(60));
        office.plans().comment(congress, SectionKind.LOGISTICS, " Forty. ");
        assertThat(office.plans().comments(congress, SectionKind.LOGISTICS)).extracting(CommentView::author, CommentView::text)
            .containsExactly(tuple("lin", "How many drivers?"), tuple("tang", "Forty."));
        assertThat(office.plans().section(congress, SectionKind.LOGISTICS).comments()).isEqualTo(2);
        assertThatThrownBy(() -> office.plans().comment(congress, SectionKind.LOGISTICS, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.plans().comment(congress, SectionKind.LOGISTICS, "x".repeat(2_001))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.plans().comment(congress, SectionKind.BUDGET, "Too dear")).isInstanceOf(NotFound.class);
        office.leader();
        assertThatThrownBy(() -> office.plans().comments(congress, SectionKind.LOGISTICS)).isInstanceOf(NotFound.class);
    }

    private static SectionContent content(String text) {
        return new SectionContent(List.of(option("A", text, Map.of())));
    }
}
