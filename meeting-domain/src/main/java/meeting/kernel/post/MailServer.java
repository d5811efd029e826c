package meeting.kernel.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the configuration, spoken to by SMTP. */
@ApplicationScoped
class MailServer {
    private static final String UTF_8 = "UTF-8";

    @Inject
    @ConfigProperty(name = "meeting.mail.host")
    private Optional<String> host;
    @Inject
    @ConfigProperty(name = "meeting.mail.port", defaultValue = "25")
    private int port;
    @Inject
    @ConfigProperty(name = "meeting.mail.security", defaultValue = "NONE")
    private String security;
    @Inject
    @ConfigProperty(name = "meeting.mail.user")
    private Optional<String> user;
    @Inject
    @ConfigProperty(name = "meeting.mail.password")
    private Optional<String> password;
    @Inject
    @ConfigProperty(name = "meeting.mail.from", defaultValue = "plenum@localhost")
    private String from;
    @Inject
    @ConfigProperty(name = "meeting.mail.time-out", defaultValue = "PT20S")
    private Duration timeOut;
    @Inject
    @ConfigProperty(name = "meeting.address")
    private Optional<String> address;
    @Inject
    private Clock clock;

    boolean isThere() {
        return host.isPresent();
    }

    /** O2: under the letter's own message id, so that a letter sent twice is known for one. */
    void accept(Envelope envelope) throws MessagingException {
        var message = new Identified(session(), "<" + envelope.letter().value() + "@plenum>");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, recipient(envelope));
        message.setSubject(envelope.subject(), UTF_8);
        message.setText(envelope.text() + link(envelope), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    /** What went wrong, innermost first named last; in the mail server's own words. */
    static String reason(MessagingException refused) {
        var words = new StringBuilder(String.valueOf(refused.getMessage()).strip());
        for (Throwable cause = refused.getCause(); cause != null && cause.getMessage() != null; cause = cause.getCause())
            words.append(" – ").append(cause.getMessage().strip());
        return words.toString();
    }

    private String link(Envelope envelope) {
        return envelope.link() == null ? "" : address.map(product -> "\n\n" + product.replaceAll("/+$", "") + envelope.link()).orElse("");
    }

    private static InternetAddress recipient(Envelope envelope) throws MessagingException {
        try {
            var recipient = new InternetAddress(envelope.address(), envelope.name(), UTF_8);
            recipient.validate();
            return recipient;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Session session() {
        var properties = new Properties();
        var patience = String.valueOf(timeOut.toMillis());
        for (var kind : new String[] {"connectiontimeout", "timeout", "writetimeout"}) properties.setProperty("mail.smtp." + kind, patience);
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        properties.setProperty("mail.smtp.auth", String.valueOf(user.isPresent()));
        MailSecurity.of(security).into(properties);
        return Session.getInstance(properties, user.isEmpty() ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }

    /** Keeps the id it was given, which Jakarta Mail would overwrite. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
