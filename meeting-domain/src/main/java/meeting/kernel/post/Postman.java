package meeting.kernel.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import meeting.kernel.Chore;

/** O2, O3. Carries what is due to the mail server. */
@ApplicationScoped
class Postman implements Chore {
    @Inject
    private Mailbag bag;
    @Inject
    private MailServer server;

    @Override
    public void perform() {
        if (!server.isThere()) return;
        for (var letter : bag.due()) bag.take(letter).ifPresent(this::carry);
    }

    private void carry(Envelope envelope) {
        try {
            server.accept(envelope);
        } catch (MessagingException refused) {
            bag.refused(envelope, MailServer.reason(refused));
            return;
        }
        bag.sent(envelope);
    }
}
