package meeting.kernel.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters inside the product, without a mail server. */
class LettersTest {
    private static final Instant TEN = Instant.parse("2027-01-07T10:00:00Z");
    private static final String KEY = "task.letter-silent-head";
    @RegisterExtension
    static final Product product = Product.onH2();

    private Post post;

    @BeforeEach
    void begin() {
        Product.setClock(TEN);
        post = product.get(Post.class);
    }

    @Test
    @DisplayName("O7: what is too long for a letter is cut and hinders nothing")
    void tooLongIsCut() {
        Product.inTransaction(() -> {
            post.send("tang", KEY, null, "x".repeat(5000));
            return null;
        });

        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        assertThat(post.mine().get(0).subject().en()).hasSize(300).endsWith("x…");
        assertThat(post.mine().get(0).text().zh()).hasSize(4000).endsWith("x…");
    }

    @Test
    @DisplayName("O1: a letter is written in a transaction or not at all")
    void needsATransaction() {
        assertThatThrownBy(() -> post.send("tang", KEY, null)).hasMessageContaining("mandatory");
        assertThatThrownBy(() -> Product.inTransaction(() -> {
            post.send("tang", KEY, null, "lost");
            throw new IllegalStateException("undone");
        })).hasMessage("undone");

        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        assertThat(post.mine()).extracting(letter -> letter.subject().en()).noneMatch(subject -> subject.contains("lost"));
    }

    @Test
    @DisplayName("O5: everybody reads the own letters; the outbox is the secretariat's")
    void readsOwn() {
        write("mute", "first");
        Product.setClock(TEN.plusSeconds(1));
        write("mute", "second");
        Product.signIn("mute", Set.of(Roles.GROUP_STAFF));
        var unread = post.unread();
        assertThat(unread).isGreaterThanOrEqualTo(2);
        assertThat(post.mine()).first().satisfies(letter -> assertThat(letter.subject().en()).endsWith("second"));
        assertThat(post.mine()).allSatisfy(letter -> assertThat(letter.addressee()).isEqualTo("mute"));
        post.readAll();
        assertThat(post.unread()).isZero();
        assertThatThrownBy(() -> post.outbox(new OutboxQuery(null, 0, 9))).isInstanceOf(NotAuthorized.class);
    }

    private void write(String addressee, Object argument) {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        Product.inTransaction(() -> {
            post.send(addressee, KEY, "/group/readiness/own", argument);
            return null;
        });
    }
}
