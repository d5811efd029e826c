package meeting.task.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.Post;
import meeting.plan.Office;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;
import meeting.task.Countdown;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the section on the countdown to the countdown itself. */
class TemplateOfThePlanTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId congress;
    private TemplateId small;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        product.get(AccountAdministration.class).open("lin", new AccountDetails("Lin", Set.of(Roles.SECRETARIAT), Set.of()));
    }

    @BeforeEach
    void draft() {
        congress = office.draft();
        var templates = product.get(Templates.class);
        small = templates.make(congress, LocalizedText.of("Small"));
        product.get(TemplateTasks.class).add(small, templates.template(small).version(),
            new TemplateTask("S1", LocalizedText.of("Sweep the hall"), new GroupCode("CON"), 4, 1, Set.of()));
    }

    @Test
    @DisplayName("C10: the countdown begins from the template that the approved plan names")
    void beginsFromTheOneChosen() {
        approveNaming(small.value().toString());

        assertThat(product.get(Countdown.class).tasks(TaskQuery.all(congress)).rows()).extracting(TaskRow::code).containsExactly("S1");
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("C10: from the usual one where the plan names none")
    void beginsFromTheUsualOne() {
        approveNaming(null);

        assertThat(product.get(Countdown.class).tasks(TaskQuery.all(congress)).total()).isEqualTo(62);
        assertThat(letters()).isZero();
    }

    @Test
    @DisplayName("C10: from the usual one where the one chosen was removed meanwhile, and the secretariat is told")
    void fallsBack() {
        product.get(Templates.class).remove(small);
        approveNaming(small.value().toString());

        assertThat(product.get(Countdown.class).tasks(TaskQuery.all(congress)).total()).isEqualTo(62);
        assertThat(letters()).isEqualTo(1);
    }

    private void approveNaming(String template) {
        office.write(congress, SectionKind.COUNTDOWN, new PlanOption("A", null, LocalizedText.of("By the day"),
            template == null ? Map.of() : Map.of(PlanField.TASK_TEMPLATE, template)));
        office.submit(congress);
        office.leader();
        office.approval().approve(congress);
        office.secretariat();
    }

    private long letters() {
        return product.get(Post.class).mine().stream().filter(letter -> letter.subject().en().contains("task.letter-template-gone"))
            .filter(letter -> letter.link().contains(congress.value().toString())).count();
    }
}
