package meeting.kernel.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.identity.OwnAccount;
import meeting.kernel.Chores;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With a real SMTP server in this process. */
class PostTest {
    private static Instant now = Instant.parse("2027-01-07T10:00:00Z");
    private static final String KEY = "task.letter-silent-head";
    private static final GreenMail MAIL = startMail();
    @RegisterExtension
    static final Product product = Product.onH2();

    private Post post;

    private static GreenMail startMail() {
        var mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        System.setProperty("meeting.mail.host", "127.0.0.1");
        System.setProperty("meeting.mail.port", String.valueOf(mail.getSmtp().getPort()));
        System.setProperty("meeting.mail.from", "plenum@example.org");
        System.setProperty("meeting.address", "https://plenum.example.org/");
        return mail;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @BeforeAll
    static void openAccounts() {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.open("chief", new AccountDetails("Chief", Set.of(Roles.ADMINISTRATOR), Set.of()));
        accounts.open("tang", new AccountDetails("唐伟", Set.of(Roles.GROUP_STAFF), Set.of(), "tang@example.org"));
        accounts.open("mute", new AccountDetails("Mute", Set.of(Roles.GROUP_STAFF), Set.of()));
        accounts.open("badly", new AccountDetails("Badly", Set.of(Roles.GROUP_STAFF), Set.of(), "badly@example.org"));
    }

    @AfterAll
    static void stopMail() {
        MAIL.stop();
        for (var key : new String[] {"host", "port", "from"}) System.clearProperty("meeting.mail." + key);
        System.clearProperty("meeting.address");
    }

    @BeforeEach
    void begin() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        now = now.plus(Duration.ofDays(1));
        Product.setClock(now);
        post = product.get(Post.class);
    }

    @Test
    @DisplayName("O2, O6: a letter goes out after the commit, once, in the addressee's language, with the way into the product and its own id")
    void goesOutOnce() throws Exception {
        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        product.get(OwnAccount.class).speak("zh-CN");
        write("tang", new LocalizedText("Transport", "Transporte", "交通组"));
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        carry();
        carry();

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("zh " + KEY + ": 交通组");
        assertThat(mail.getContent().toString().strip()).isEqualTo("zh " + KEY + "-text: 交通组\r\n\r\nhttps://plenum.example.org/group/readiness/own");
        assertThat(mail.getAllRecipients()[0].toString()).contains("<tang@example.org>");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("plenum@example.org");
        var letter = last();
        assertThat(mail.getMessageID()).isEqualTo("<" + letter.id().value() + "@plenum>");
        assertThat(letter.delivery()).isEqualTo(Delivery.SENT);
        assertThat(letter.address()).isEqualTo("tang@example.org");
        assertThat(letter.sentAt()).isEqualTo(now);
    }

    @Test
    @DisplayName("O3: what is refused is tried again after growing pauses, then has failed with the reason; by hand it is tried again")
    void triesAgain() {
        MAIL.stop();
        write("tang", "fuel");
        for (var pause : new int[] {1, 5, 15, 60, 240}) {
            carry();
            assertThat(last().delivery()).isEqualTo(Delivery.QUEUED);
            assertThat(last().nextAttempt()).isEqualTo(now.plus(Duration.ofMinutes(pause)));
            Product.setClock(last().nextAttempt().minusSeconds(1));
            carry();
            now = now.plus(Duration.ofMinutes(pause));
            Product.setClock(now);
        }
        carry();
        assertThat(last().delivery()).isEqualTo(Delivery.FAILED);
        assertThat(last().attempts()).isEqualTo(6);
        assertThat(last().failure()).containsIgnoringCase("connect");

        MAIL.start();
        post.retry(last().id());
        assertThatThrownBy(() -> post.retry(last().id())).isInstanceOf(LetterNotFailed.class);
        carry();
        assertThat(last().delivery()).isEqualTo(Delivery.SENT);
        assertThat(last().failure()).isNull();
    }

    @Test
    @DisplayName("O4: who has no address, or can no longer sign in, is not written to outside")
    void staysInside() {
        write("mute", "a");
        write("nobody", "b");
        carry();

        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(outbox(Delivery.INSIDE)).extracting(LetterView::addressee).contains("mute", "nobody");
    }

    private void write(String addressee, Object argument) {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        Product.inTransaction(() -> {
            post.send(addressee, KEY, "/group/readiness/own", argument);
            return null;
        });
    }

    private static void carry() {
        Product.signOut();
        product.get(Chores.class).perform();
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    private LetterView last() {
        return post.outbox(new OutboxQuery(null, 0, 1)).rows().get(0);
    }

    private List<LetterView> outbox(Delivery delivery) {
        return post.outbox(new OutboxQuery(delivery, 0, 50)).rows();
    }
}
