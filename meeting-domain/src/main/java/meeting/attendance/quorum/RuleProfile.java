package meeting.attendance.quorum;

import java.util.Optional;
import meeting.congress.QuorumRule;

/** QS3. Whose rule of presence is meant: the congress's own, or that of a kind of election (RULEBOOK 7.1). */
public enum RuleProfile {
    /** As the congress has laid it down. */
    CONGRESS(null),
    /** People's congress elects leaders of its own level. */
    E1(QuorumRule.atLeast(2, 3)),
    /** People's congress elects deputies of the higher level. */
    E2(QuorumRule.atLeast(2, 3)),
    /** Voters elect directly; for reference. */
    E3(QuorumRule.moreThan(1, 2)),
    /** Local Party congress. */
    E4(QuorumRule.moreThan(1, 2)),
    /** Plenum of a Party committee. */
    E5(QuorumRule.moreThan(2, 3)),
    /** Primary Party congress or meeting, rules of 2020. */
    E6(QuorumRule.atLeast(4, 5)),
    /** The same in the wording of 1990. */
    E7(QuorumRule.moreThan(4, 5)),
    /** Consultative conference. */
    E8(QuorumRule.moreThan(2, 3)),
    /** National people's congress, method of 2013. */
    E9(QuorumRule.atLeast(2, 3)),
    /** Electoral conference with a fixed number of names: what is needed its own method says, as the congress has it. */
    E10(null),
    /** Bodies abroad by Robert's Rules: a majority of the members unless their bylaws differ. */
    E11(QuorumRule.moreThan(1, 2)),
    /** By-election of a people's congress. */
    E12(QuorumRule.atLeast(2, 3)),
    /** QS5: nothing is required. */
    NONE(new QuorumRule(0, 1, true));

    private final QuorumRule rule;

    RuleProfile(QuorumRule rule) {
        this.rule = rule;
    }

    /** Empty where the congress's own is meant. */
    public Optional<QuorumRule> rule() {
        return Optional.ofNullable(rule);
    }
}
