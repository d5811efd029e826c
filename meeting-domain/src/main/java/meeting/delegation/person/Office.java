package meeting.delegation.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a person comes from; each part null while unknown.
 *
 * @param unit         place of work in its approved short form; over 15 characters is warned of (D4)
 * @param post         what the person is there
 * @param rank         administrative rank
 * @param electingUnit by whom the person was elected
 */
@Embeddable
public record Office(String unit, String post, @Column(name = "official_rank") String rank, String electingUnit) {
    public static final Office UNKNOWN = new Office(null, null, null, null);
    static final int UNIT_SHOULD_NOT_EXCEED = 15;

    public Office {
        unit = Text.tidy(unit);
        post = Text.tidy(post);
        rank = Text.tidy(rank);
        electingUnit = Text.tidy(electingUnit);
    }

    /** D4. */
    boolean unitIsLong() {
        return unit != null && unit.codePointCount(0, unit.length()) > UNIT_SHOULD_NOT_EXCEED;
    }
}
