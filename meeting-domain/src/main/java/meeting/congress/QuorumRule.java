package meeting.congress;

import jakarta.persistence.Embeddable;
import meeting.kernel.InvalidInput;

/**
 * G4. The part of the electorate that must be present, as an exact fraction.
 *
 * @param inclusive whether exactly the fraction is enough ("two thirds or more") or not ("more than half")
 */
@Embeddable
public record QuorumRule(int numerator, int denominator, boolean inclusive) {
    public QuorumRule {
        new InvalidInput.Check()
            .that(numerator >= 0 && denominator >= 1 && numerator <= denominator, "numerator", "congress.quorum-not-a-part").orThrow();
    }

    public static QuorumRule atLeast(int numerator, int denominator) {
        return new QuorumRule(numerator, denominator, true);
    }

    public static QuorumRule moreThan(int numerator, int denominator) {
        return new QuorumRule(numerator, denominator, false);
    }

    /** The smallest number of people present that satisfies the rule. */
    public int required(int electorate) {
        var share = (long) electorate * numerator;
        return (int) (inclusive ? -Math.floorDiv(-share, denominator) : share / denominator + 1);
    }
}
