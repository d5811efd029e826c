package meeting.accreditation.access;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** AC3. A filled cell of the table of types and zones. */
@Entity
@Table(name = "access_rule")
class AccessRuleRow implements Labelled {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String typeCode;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Zone zone;
    private LocalDate fromDay;
    private LocalDate untilDay;
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime fromHour;
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private LocalTime untilHour;
    private boolean escorted;
    @Version
    private long version;

    protected AccessRuleRow() { } // JPA

    AccessRuleRow(CongressId congress, AccessRule rule) {
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.typeCode = rule.type();
        this.zone = rule.zone();
        lay(rule);
    }

    /** Other days, hours or escort for the same type and zone. */
    final void lay(AccessRule rule) {
        rule.check();
        fromDay = rule.fromDay();
        untilDay = rule.untilDay();
        fromHour = rule.fromHour();
        untilHour = rule.untilHour();
        escorted = rule.escorted();
    }

    @Override
    public String label() {
        return typeCode + " " + zone;
    }

    AccessRule value() {
        return new AccessRule(typeCode, zone, fromDay, untilDay, fromHour, untilHour, escorted);
    }
}
