package meeting.accreditation.device;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Secret;
import meeting.kernel.authorization.Roles;

/** A scanner or phone that signs people in on its own token. */
@Entity
@Table(name = "gate_device")
class GateDevice implements Labelled {
    static final int LONGEST_LABEL = 80;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GateDeviceId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String label;
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

    GateDevice(GateDeviceId id, CongressId congress, String label, String tokenDigest, Instant at, String by) {
        new InvalidInput.Check().present(label, "label").atMost(LONGEST_LABEL, label, "label").orThrow();
        this.id = id;
        this.congress = congress;
        this.label = label.strip();
        this.tokenDigest = tokenDigest;
        this.enrolledAt = at;
        this.enrolledBy = by;
    }

    /** B5. Returns what happened, for those who remember the token. */
    DeviceRevoked revoke(String why, Instant at, String by) {
        new InvalidInput.Check().reason(why, "reason").orThrow();
        if (revokedAt != null) throw new DeviceAlreadyRevoked();
        revokedAt = at;
        revokedBy = by;
        reason = why.strip();
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

    GateDeviceView view() {
        return new GateDeviceView(id, congress, label, enrolledAt, enrolledBy, revokedAt, revokedBy, reason);
    }
}
