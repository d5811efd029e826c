package meeting.task.template;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a template of a countdown. */
@Embeddable
public record TemplateId(UUID value) implements Serializable {
    /** The 62 tasks of RULEBOOK 2.3, which every installation begins with. */
    public static final TemplateId USUAL = new TemplateId(UUID.fromString("7e370000-0000-4000-8000-000000000062"));

    /** Empty for what cannot be one. */
    static Optional<TemplateId> read(String written) {
        try {
            return Optional.ofNullable(written).map(UUID::fromString).map(TemplateId::new);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    public static TemplateId next() {
        return new TemplateId(UUID.randomUUID());
    }
}
