package meeting.kernel.post;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One message to one person, and what became of it. */
@Entity
@Table(name = "letter")
@Unaudited("is a record of what was said already")
class Letter {
    /** O3. */
    static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
        Duration.ofHours(4));
    static final int LONGEST_FAILURE = 500;
    static final int LONGEST_SUBJECT = 300;
    static final int LONGEST_TEXT = 4000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LetterId id;
    private String addressee;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "subject_en"))
    @AttributeOverride(name = "es", column = @Column(name = "subject_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "subject_zh"))
    private LocalizedText subject;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    @AttributeOverride(name = "es", column = @Column(name = "text_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "text_zh"))
    private LocalizedText text;
    private String link;
    private Instant queuedAt;
    private Instant readAt;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Delivery delivery;
    private String address;
    private int attempts;
    private Instant nextAttempt;
    private Instant sentAt;
    private String failure;
    @Version
    private long version;

    protected Letter() { } // JPA

    /** O7. @param byMail false where nobody could carry it (O4) */
    Letter(LetterId id, String addressee, LocalizedText subject, LocalizedText text, String link, boolean byMail, Instant at) {
        this.id = id;
        this.addressee = addressee;
        this.subject = subject.atMost(LONGEST_SUBJECT);
        this.text = text.atMost(LONGEST_TEXT);
        this.link = link;
        this.queuedAt = at;
        this.delivery = byMail ? Delivery.QUEUED : Delivery.INSIDE;
        this.nextAttempt = byMail ? at : null;
    }

    void read(Instant at) {
        if (readAt == null) readAt = at;
    }

    /** O4. */
    void stayInside() {
        delivery = Delivery.INSIDE;
        nextAttempt = null;
    }

    void sent(String to, Instant at) {
        delivery = Delivery.SENT;
        address = to;
        sentAt = at;
        nextAttempt = null;
        failure = null;
    }

    /** O3. The attempt was counted when the letter was taken. */
    void refused(String reason, Instant at) {
        failure = reason.length() > LONGEST_FAILURE ? reason.substring(0, LONGEST_FAILURE) : reason;
        var again = attempts <= PAUSES.size();
        delivery = again ? Delivery.QUEUED : Delivery.FAILED;
        nextAttempt = again ? at.plus(PAUSES.get(attempts - 1)) : null;
    }

    /** O3. */
    void retry(Instant at) {
        if (delivery != Delivery.FAILED) throw new LetterNotFailed();
        delivery = Delivery.QUEUED;
        attempts = 0;
        nextAttempt = at;
    }

    String addressee() {
        return addressee;
    }

    LetterView view(String addresseeName) {
        return new LetterView(id, addressee, addresseeName, subject, text, link, queuedAt, readAt, delivery, address, attempts, nextAttempt, sentAt, failure);
    }
}
