package meeting.security.alarm;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** SC11. Raised by one insert that finds no other open one of its cause. */
@Entity
@Unaudited("who acknowledged it and with which note stands in it")
@Table(name = "security_alarm")
class DoorAlarm {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DoorAlarmId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private UUID sittingId;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DoorAlarmKind kind;
    private String cause;
    private UUID personId;
    private String gate;
    private Instant firstAt;
    private Instant lastAt;
    private int times;
    private Instant overAt;
    /** SC11: true while nobody has acknowledged it, null afterwards; unique with the cause. */
    @Column(name = "is_open")
    private Boolean open;
    private Instant acknowledgedAt;
    private String acknowledgedBy;
    private String acknowledgedByName;
    private String note;

    protected DoorAlarm() { } // JPA

    /** SC13. @throws AlarmAcknowledged if somebody has */
    void acknowledge(String words, Actor by, Instant at) {
        if (open == null) throw new AlarmAcknowledged(acknowledgedByName);
        new InvalidInput.Check().reason(words, "note").orThrow();
        open = null;
        note = words.strip();
        acknowledgedAt = at;
        acknowledgedBy = by.id();
        acknowledgedByName = by.name();
    }

    /** Of what names its cause, what people can read: a code that nobody has. */
    private String code() {
        return kind.isPersonal() && personId == null ? cause : null;
    }

    DoorAlarmView view(DoorAlarmView.Person person) {
        return new DoorAlarmView(id, congress, sittingId, kind, person, code(), gate, firstAt, lastAt, times, overAt,
            acknowledgedAt, acknowledgedByName, note);
    }

    /** SC11: the state it tells of has ended; it stays open until somebody acknowledges it. */
    void end(Instant at) {
        overAt = at;
    }

    Cause.Name name() {
        return new Cause.Name(congress.value(), kind, cause);
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    UUID person() {
        return personId;
    }
}
