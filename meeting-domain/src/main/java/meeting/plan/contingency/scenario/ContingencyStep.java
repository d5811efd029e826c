package meeting.plan.contingency.scenario;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.kernel.LocalizedText;

/**
 * One thing to be done.
 *
 * @param owner  code of the group that does it (X2)
 * @param within minutes from the beginning by which it is done, 0 to 1440
 */
@Embeddable
public record ContingencyStep(
    @Embedded @AttributeOverride(name = "en", column = @Column(name = "action_en")) @AttributeOverride(name = "es", column = @Column(name = "action_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "action_zh")) LocalizedText action,
    @Column(name = "owner_group") String owner, @Column(name = "within_minutes") int within) {
}
