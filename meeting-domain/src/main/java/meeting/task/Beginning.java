package meeting.task;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.audit.Unaudited;

/** When the countdown of a congress began; who changes the network of its tasks holds this row meanwhile (C3). */
@Entity
@Table(name = "countdown")
@Unaudited("a turnstile")
class Beginning {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private Instant begunAt;
    @Column(name = "template_id")
    private UUID template;

    protected Beginning() { } // JPA

    Beginning(CongressId congress, Instant begunAt) {
        this.congress = congress;
        this.begunAt = begunAt;
    }

    /** @param chosen id of the template whose tasks they are (C10) */
    void from(UUID chosen) {
        template = chosen;
    }

    Instant at() {
        return begunAt;
    }
}
