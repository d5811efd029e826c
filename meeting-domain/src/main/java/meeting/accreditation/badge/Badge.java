package meeting.accreditation.badge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.accreditation.BadgeId;
import meeting.accreditation.Code;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One badge, from its request to its return; what happens to it is a step that the caller keeps (BG5). */
@Entity
@Table(name = "badge")
@Unaudited("every step is kept in a history of its own")
class Badge {
    private static final int DIGITS = 4;
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BadgeId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    /** BG1: the person while this is the last badge, else nobody; unique in the database. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "current_for"))
    private PersonId currentFor;
    private int serial;
    private int replacement;
    private String number;
    private String typeCode;
    private String code;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BadgeState state;
    private boolean vetted;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String escortNote;
    /** BG8: what the person was when the type was last decided on; null where nobody knows. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttendeeCategory forCategory;
    @Version
    private long version;

    protected Badge() { } // JPA

    Badge(CongressId congress, PersonId person, int serial, String type, Code code, boolean vetted) {
        this(congress, person, serial, 0, new BadgeDetails(type, Validity.USUAL, null), code, vetted);
    }

    private Badge(CongressId congress, PersonId person, int serial, int replacement, BadgeDetails details, Code code, boolean vetted) {
        this.id = BadgeId.next();
        this.congress = congress;
        this.person = person;
        this.currentFor = person;
        this.serial = serial;
        this.replacement = replacement;
        this.number = ("%0" + DIGITS + "d").formatted(serial) + (replacement == 0 ? "" : "-R" + replacement);
        this.code = code.value();
        this.vetted = vetted;
        this.state = vetted ? BadgeState.VETTED : BadgeState.REQUESTED;
        lay(details);
    }

    /** BG2, BG4: the badge that takes this one's place, once this one has ended. */
    Badge successor(Code newCode, boolean asVetted) {
        currentFor = null;
        var next = new Badge(congress, person, serial, replacement + 1, details(), newCode, asVetted);
        next.forCategory = forCategory;
        return next;
    }

    /** BG8: a type that was the category's, or that somebody chose for it, is good as long as the person stays in that category. */
    boolean fits(Fit now) {
        return forCategory == null || forCategory == now.category() || typeCode.equals(now.type());
    }

    void refit(Fit now) {
        typeCode = now.type();
        forCategory = now.category();
    }

    /** BG3. */
    BadgeStep become(BadgeState next, String why, Instant at, String by) {
        if (!state.mayBecome(next)) throw new BadgeNotReady(number);
        if (!next.isLive()) new InvalidInput.Check().reason(why, "reason").orThrow();
        state = next;
        if (next == BadgeState.VETTED) vetted = true;
        return step(why, at, by);
    }

    /** The step that led to the present state. */
    BadgeStep step(String why, Instant at, String by) {
        return new BadgeStep(id, state, at, by, why == null || why.isBlank() ? null : why.strip());
    }

    /** BG6. @return whether a card that was printed must be printed again */
    boolean amend(BadgeDetails details, AttendeeCategory now) {
        if (state != BadgeState.REQUESTED && state != BadgeState.VETTED && state != BadgeState.PRINTED) throw new BadgeNotReady(number);
        var printed = state == BadgeState.PRINTED && !details.equals(details());
        lay(details);
        forCategory = now;
        return printed;
    }

    private void lay(BadgeDetails details) {
        details.check();
        typeCode = details.type();
        validFrom = details.validity().from();
        validUntil = details.validity().until();
        escortNote = details.escortNote();
    }

    private BadgeDetails details() {
        return new BadgeDetails(typeCode, new Validity(validFrom, validUntil), escortNote);
    }

    String number() {
        return number;
    }

    boolean isVetted() {
        return vetted;
    }

    CongressId congress() {
        return congress;
    }

    PersonId person() {
        return person;
    }

    Code code() {
        return new Code(code);
    }

    boolean isCurrent() {
        return currentFor != null;
    }

    String type() {
        return typeCode;
    }

    boolean isLive() {
        return state.isLive();
    }

    long version() {
        return version;
    }

    BadgeView view(List<BadgeStep> steps) {
        return new BadgeView(id, congress, person, number, code(), details(), state, currentFor != null, steps.stream().map(BadgeStep::view).toList(), version);
    }

    BadgeId id() {
        return id;
    }
}
