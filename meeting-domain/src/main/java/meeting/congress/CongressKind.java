package meeting.congress;

import java.util.EnumSet;
import java.util.Optional;
import meeting.kernel.naming.NameOrder;

/** Kinds of congress with their usual rules (RULEBOOK 5.2, 7.1); every one of them can be changed for a congress. */
public enum CongressKind {
    /** Local Party congress: more than half of those who should attend (E4). */
    PARTY(QuorumRule.moreThan(1, 2), NameOrder.XINGSHI),
    /** People's congress: two thirds of all deputies or more (E1). */
    PEOPLES(QuorumRule.atLeast(2, 3), NameOrder.XINGMING),
    /** Consultative conference: more than two thirds of the members (E8). */
    CPPCC(QuorumRule.moreThan(2, 3), NameOrder.XINGSHI),
    /** Government conference: no legal quorum. */
    GOVERNMENT(null, NameOrder.PINYIN),
    /** Assemblies of other bodies: a majority of the members unless their bylaws differ (E11). */
    OTHER(QuorumRule.moreThan(1, 2), NameOrder.PINYIN);

    private final QuorumRule usualQuorum;
    private final NameOrder usualNameOrder;

    CongressKind(QuorumRule usualQuorum, NameOrder usualNameOrder) {
        this.usualQuorum = usualQuorum;
        this.usualNameOrder = usualNameOrder;
    }

    public Optional<QuorumRule> usualQuorum() {
        return Optional.ofNullable(usualQuorum);
    }

    /** G6. */
    public NameOrder usualNameOrder() {
        return usualNameOrder;
    }

    /**
     * G3. Specially invited delegates count in provincial and national Party congresses only, so they are added by hand. A deputy who is suspended stays in
     * the denominator, a Party member who is suspended or on probation is not in it (RULEBOOK 5.2).
     */
    public Electorate usualElectorate() {
        return new Electorate(EnumSet.of(AttendeeCategory.DELEGATE), this != PARTY);
    }
}
