package meeting.accreditation.signing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Secret;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One pair of keys of one congress, from its first signature to the last that is believed. */
@Entity
@Table(name = "congress_key")
class CongressKey implements Labelled {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Column(name = "key_number")
    private int number;
    private String publicKey;
    @Secret
    private String sealedKey;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private KeyState state = KeyState.SIGNS;
    /** SG3: the congress while this is the key that signs, else nobody; unique in the database. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signs_for"))
    private CongressId signsFor;
    private Instant madeAt;
    private String madeBy;
    private Instant believedUntil;
    private Instant endedAt;
    private String endedBy;
    private String reason;
    @Version
    private long version;

    protected CongressKey() { } // JPA

    CongressKey(CongressId congress, int number, KeyPair pair, Seal seal, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.number = number;
        this.publicKey = Ed25519.written(pair.getPublic());
        this.sealedKey = seal.close(pair.getPrivate().getEncoded(), context());
        this.signsFor = congress;
        this.madeAt = at;
        this.madeBy = by;
    }

    /** SG4: signs no more, is believed to the end of this day; of a retired one the day is changed. */
    void retire(LocalDate lastDay, ZoneId zone, Instant at, String by) {
        if (state == KeyState.REVOKED) throw new KeyRevoked();
        var today = LocalDate.ofInstant(at, zone);
        new InvalidInput.Check().that(lastDay != null, "lastDay", "general.required")
            .that(lastDay == null || !lastDay.isBefore(today), "lastDay", "accreditation.key-last-day-is-past", today).orThrow();
        end(KeyState.RETIRED, lastDay.plusDays(1).atStartOfDay(zone).toInstant(), at, by);
    }

    /** SG4. */
    void revoke(String why, Instant at, String by) {
        if (state == KeyState.REVOKED) throw new KeyRevoked();
        new InvalidInput.Check().reason(why, "reason").orThrow();
        end(KeyState.REVOKED, at, at, by);
        reason = why.strip();
    }

    private void end(KeyState how, Instant until, Instant at, String by) {
        state = how;
        signsFor = null;
        believedUntil = until;
        endedAt = at;
        endedBy = by;
    }

    /** @throws SigningSecretChanged if this installation's secret is another by now */
    PrivateKey open(Seal seal) {
        return Ed25519.privateKey(seal.open(sealedKey, context()).orElseThrow(() -> new SigningSecretChanged(number)));
    }

    /** Binds the sealed half to its row, so that none can be put in another's place. */
    private String context() {
        return congress.value() + ":" + number;
    }

    int number() {
        return number;
    }

    @Override
    public String label() {
        return "No. " + number;
    }

    GateKey gateKey() {
        return new GateKey(number, publicKey, madeAt, believedUntil);
    }

    KeyView view(ZoneId zone, Instant now) {
        var lastDay = state == KeyState.RETIRED ? LocalDate.ofInstant(believedUntil, zone).minusDays(1) : null;
        return new KeyView(number, state, Ed25519.fingerprint(publicKey), madeAt, madeBy, lastDay, believedUntil != null && !now.isBefore(believedUntil),
            endedAt, endedBy, reason);
    }
}
