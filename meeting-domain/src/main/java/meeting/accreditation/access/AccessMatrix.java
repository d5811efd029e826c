package meeting.accreditation.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The one rule of who may go where (AC3 to AC5): a value that knows everything it needs.
 *
 * @param clock zone of the congress, in which days and hours are meant
 * @param types in the order of their bits
 */
public record AccessMatrix(ZoneId clock, List<BadgeType> types, List<AccessRule> rules) {
    public AccessMatrix {
        types = List.copyOf(types);
        rules = List.copyOf(rules);
    }

    /** @param votingOpen whether a voting period is open at that moment */
    public Passage decide(String type, Zone zone, Instant at, boolean votingOpen) {
        var known = type(type);
        var meant = rules.stream().filter(rule -> rule.isFor(type, zone)).toList();
        if (known.isEmpty() || meant.isEmpty()) return Passage.WRONG_ZONE;
        if (votingOpen && zone.isOfTheVote() && known.get().staff() && !known.get().election()) return Passage.VOTING;
        var moment = at.atZone(clock).toLocalDateTime();
        var holding = meant.stream().filter(rule -> rule.holds(moment)).toList();
        if (holding.isEmpty()) return Passage.WRONG_TIME;
        return holding.stream().allMatch(AccessRule::escorted) ? Passage.ESCORTED : Passage.ALLOWED;
    }

    public Optional<BadgeType> type(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Rule of a cell of the table; empty where the type stays out. */
    public Optional<AccessRule> rule(String type, Zone zone) {
        return rules.stream().filter(rule -> rule.isFor(type, zone)).findFirst();
    }

    /** Zones a type may enter at some time, as a bitmap (see {@link Zone#mask}). */
    public int zones(String type) {
        return rules.stream().filter(rule -> rule.type().equals(type)).mapToInt(rule -> rule.zone().mask()).reduce(0, (all, one) -> all | one);
    }
}
