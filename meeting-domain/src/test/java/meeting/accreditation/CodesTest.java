package meeting.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.delegation.PeopleEnrolled;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CodesTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private final CongressId congress = CongressId.next();
    private final PersonId zhou = PersonId.next();
    private Codes codes;

    @BeforeEach
    void enrol() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        codes = product.get(Codes.class);
        enrol(zhou);
    }

    @Test
    @DisplayName("B1: whoever is enrolled has a code; an enrolment that fails leaves none")
    void issuesOnEnrolment() {
        assertThat(codes.codeOf(zhou)).hasValueSatisfying(code -> assertThat(code.state()).isEqualTo(CodeState.VALID));
        var li = PersonId.next();
        assertThatThrownBy(() -> Product.inTransaction(() -> {
            product.fire(new PeopleEnrolled(congress, List.of(li)));
            throw new IllegalStateException("the import stopped");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(codes.codeOf(li)).isEmpty();
    }

    @Test
    @DisplayName("B3, B4: a lost code is replaced by another and stays known as lost, with reason and author")
    void replacesALostCode() {
        var old = codes.codeOf(zhou).orElseThrow().code();
        var replacement = codes.replaceLost(old, " left in the taxi ");

        assertThat(codes.codeOf(zhou)).contains(replacement);
        assertThat(replacement.code()).isNotEqualTo(old);
        assertThat(codes.history(zhou)).filteredOn(code -> code.code().equals(old)).singleElement().satisfies(lost -> {
            assertThat(lost.state()).isEqualTo(CodeState.LOST);
            assertThat(lost.reason()).isEqualTo("left in the taxi");
            assertThat(lost.endedBy()).isEqualTo("lin");
        });
    }

    @Test
    @DisplayName("B3: the same loss reported twice does not kill the replacement")
    void keepsTheReplacement() {
        var old = codes.codeOf(zhou).orElseThrow().code();
        var replacement = codes.replaceLost(old, "left in the taxi");

        assertThatThrownBy(() -> codes.replaceLost(old, "left in the taxi")).isInstanceOf(CodeEnded.class);
        assertThat(codes.codeOf(zhou)).contains(replacement);
    }

    @Test
    @DisplayName("B4: revoking leaves no valid code until one is issued anew")
    void revokes() {
        var old = codes.codeOf(zhou).orElseThrow().code();
        codes.revoke(old, "badge lent to a stranger");

        assertThat(codes.codeOf(zhou)).isEmpty();
        assertThat(codes.history(zhou)).extracting(CodeView::state).containsExactly(CodeState.REVOKED);
        var anew = codes.issueAnew(zhou);
        assertThat(codes.codeOf(zhou)).contains(anew);
        assertThatThrownBy(() -> codes.issueAnew(zhou)).isInstanceOf(ValidCodeExists.class);
    }

    @Test
    @DisplayName("B4: no loss without a reason; an unknown code is not found")
    void asksForAReason() {
        var code = codes.codeOf(zhou).orElseThrow().code();

        assertThatThrownBy(() -> codes.replaceLost(code, "  ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> codes.revoke(Code.next(new java.util.Random(1)), "no such code")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> codes.issueAnew(PersonId.next())).isInstanceOf(NotFound.class);
        assertThat(codes.codeOf(zhou)).map(CodeView::code).contains(code);
    }

    @Test
    @DisplayName("a holder is found by a telling part of a valid code, however typed; what may be a name is none")
    void findsByPart() {
        var code = codes.codeOf(zhou).orElseThrow().code();

        assertThat(find(congress, code.shown().toLowerCase())).containsExactly(zhou);
        assertThat(find(congress, " " + code.shown().substring(1, 10))).containsExactly(zhou);
        assertThat(find(CongressId.next(), code.value())).isEmpty();
        assertThat(find(congress, "%")).isEmpty();
        assertThat(find(congress, code.value().replaceAll("[0-9]", "A").substring(0, 4))).isEmpty();
        codes.revoke(code, "badge lent");
        assertThat(find(congress, code.value())).isEmpty();
    }

    private static Collection<PersonId> find(CongressId congress, String typed) {
        return Product.inTransaction(() -> product.get(FindByCode.class).find(congress, typed));
    }

    @Test
    @DisplayName("leadership handles no codes")
    void namesItsRoles() {
        Product.signIn("he", Set.of(Roles.LEADERSHIP));

        assertThatThrownBy(() -> codes.codeOf(zhou)).isInstanceOf(NotAuthorized.class);
    }

    private void enrol(PersonId... people) {
        Product.inTransaction(() -> {
            product.fire(new PeopleEnrolled(congress, List.of(people)));
            return null;
        });
    }
}
