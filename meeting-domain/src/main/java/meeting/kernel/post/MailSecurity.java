package meeting.kernel.post;

import java.util.Locale;
import java.util.Properties;

/** How the way to the mail server is kept private. */
enum MailSecurity {
    NONE, STARTTLS, TLS;

    static MailSecurity of(String configured) {
        return valueOf(configured.strip().toUpperCase(Locale.ROOT));
    }

    /** Encryption that was asked for is insisted on, and the server's certificate has to bear its name. */
    void into(Properties properties) {
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(this == TLS));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(this == STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(this == STARTTLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    }
}
