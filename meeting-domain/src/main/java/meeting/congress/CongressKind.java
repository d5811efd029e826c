package meeting.congress;

import java.util.EnumSet;
import java.util.Optional;

/** Kinds of congress with their usual rules (RULEBOOK 5.2, 7.1); every one of them can be changed for a congress. */
public enum CongressKind {
    /** Local Party congress: more than half of those who should attend (E4). */
    PARTY(QuorumRule.moreThan(1, 2)),
    /** People's congress: two thirds of all deputies or more (E1). */
    PEOPLES(QuorumRule.atLeast(2, 3)),
    /** Consultative conference: more than two thirds of the members (E8). */
    CPPCC(QuorumRule.moreThan(2, 3)),
    /** Government conference: no legal quorum. */
    GOVERNMENT(null),
    /** Assemblies of other bodies: a majority of the members unless their bylaws differ (E11). */
    OTHER(QuorumRule.moreThan(1, 2));

    private final QuorumRule usualQuorum;

    CongressKind(QuorumRule usualQuorum) {
        this.usualQuorum = usualQuorum;
    }

    public Optional<QuorumRule> usualQuorum() {
        return Optional.ofNullable(usualQuorum);
    }

    /** G3. Specially invited delegates count in provincial and national Party congresses only, so they are added by hand. */
    public Electorate usualElectorate() {
        return new Electorate(EnumSet.of(AttendeeCategory.DELEGATE), true);
    }
}
