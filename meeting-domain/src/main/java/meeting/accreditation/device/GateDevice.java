package meeting.accreditation.device;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Secret;
import meeting.kernel.authorization.Roles;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A scanner or phone that signs people in on its own token. */
@Entity
@Table(name = "gate_device")
class GateDevice implements Labelled {
    static final Duration INVITED_FOR = Duration.ofMinutes(10);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GateDeviceId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String label;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeviceRole role;
    private String zone;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Direction direction;
    @ElementCollection
    @CollectionTable(name = "gate_device_sitting", joinColumns = @JoinColumn(name = "device_id"))
    @Column(name = "sitting_id")
    private Set<UUID> sittings = new HashSet<>();
    @Secret
    private String secretDigest;
    private Instant secretUntil;
    @Secret
    private String tokenDigest;
    private Instant enrolledAt;
    private String enrolledBy;
    private Instant revokedAt;
    private String revokedBy;
    private String reason;
    @Version
    private long version;

    protected GateDevice() { } // JPA

    GateDevice(GateDeviceId id, CongressId congress, DeviceDetails details) {
        this.id = id;
        this.congress = congress;
        stand(details);
    }

    /** GD3. */
    final void stand(DeviceDetails details) {
        details.check();
        if (revokedAt != null) throw new DeviceAlreadyRevoked();
        label = details.label();
        role = details.role();
        zone = details.zone();
        direction = details.direction();
        sittings.retainAll(details.sittings());
        sittings.addAll(details.sittings());
    }

    /** GD1: an invitation that waits is worth nothing any more. */
    Invitation invite(String secret, Instant at, String by) {
        if (revokedAt != null) throw new DeviceAlreadyRevoked();
        secretDigest = DeviceToken.digest(secret);
        secretUntil = at.plus(INVITED_FOR);
        enrolledBy = by;
        return new Invitation(id, secret, secretUntil);
    }

    /** GD1: the secret is used up; a token it had before opens nothing any more. */
    EnrolledDevice enrol(String token, Instant at) {
        if (secretUntil == null || !at.isBefore(secretUntil)) throw new EnrolmentRefused();
        secretDigest = null;
        secretUntil = null;
        tokenDigest = DeviceToken.digest(token);
        enrolledAt = at;
        return new EnrolledDevice(id, token, label);
    }

    /** B5. Returns what happened, for those who remember the token. */
    DeviceRevoked revoke(String why, Instant at, String by) {
        new InvalidInput.Check().reason(why, "reason").orThrow();
        if (revokedAt != null) throw new DeviceAlreadyRevoked();
        revokedAt = at;
        revokedBy = by;
        reason = why.strip();
        secretDigest = null;
        secretUntil = null;
        return new DeviceRevoked(id);
    }

    /** B6. */
    boolean serves(CongressId other) {
        return revokedAt == null && congress.equals(other);
    }

    AuthenticatedDevice authenticated() {
        return new AuthenticatedDevice(id, congress, new Actor(id.actorId(), label, Set.of(Roles.GATE_DEVICE), Set.<UUID>of(), ""));
    }

    @Override
    public String label() {
        return label;
    }

    GateDeviceId id() {
        return id;
    }

    long version() {
        return version;
    }

    /** @param contact null if it was never heard of */
    GateDeviceView view(Contact contact) {
        return new GateDeviceView(id, congress, new DeviceDetails(label, role, zone, direction, sittings), enrolledAt, enrolledBy, secretUntil, contact,
            revokedAt, revokedBy, reason, version);
    }
}
