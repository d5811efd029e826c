package meeting.accreditation;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Secret;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One code given to one person, from its issue to its loss or revocation. */
@Entity
@Table(name = "personal_code")
class PersonalCode {
    @Id
    private UUID id;
    @Secret
    private String code;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    /** B3: the person while the code is valid, else nobody; unique in the database. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "valid_for"))
    private PersonId validFor;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CodeState state = CodeState.VALID;
    private Instant issuedAt;
    private String issuedBy;
    private Instant endedAt;
    private String endedBy;
    private String reason;
    @Version
    private long version;

    protected PersonalCode() { } // JPA

    PersonalCode(Code code, CongressId congress, PersonId person, Instant issuedAt, String issuedBy) {
        this.id = UUID.randomUUID();
        this.code = code.value();
        this.congress = congress;
        this.person = person;
        this.validFor = person;
        this.issuedAt = issuedAt;
        this.issuedBy = issuedBy;
    }

    /** B4. */
    void lose(String reason, Instant at, String by) {
        end(CodeState.LOST, reason, at, by);
    }

    /** B4. */
    void revoke(String reason, Instant at, String by) {
        end(CodeState.REVOKED, reason, at, by);
    }

    private void end(CodeState how, String why, Instant at, String by) {
        if (state != CodeState.VALID) throw new CodeEnded();
        new InvalidInput.Check().reason(why, "reason").orThrow();
        state = how;
        validFor = null;
        reason = why.strip();
        endedAt = at;
        endedBy = by;
    }

    CongressId congress() {
        return congress;
    }

    PersonId person() {
        return person;
    }

    CodeView view() {
        return new CodeView(person, new Code(code), state, issuedAt, issuedBy, endedAt, endedBy, reason);
    }
}
