package meeting.accreditation.badge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** BG3. Where a badge is in its life. */
public enum BadgeState {
    REQUESTED, VETTED, PRINTED,
    /** Handed out for the first time. */
    ISSUED,
    /** A replacement that was handed out. */
    REISSUED,
    RETURNED,
    /** Reported lost and replaced (R06). */
    LOST,
    /** Handed in broken and replaced. */
    DAMAGED,
    /** Taken away or refused by security (R07). */
    REVOKED;

    private static final Set<BadgeState> LIVE = EnumSet.of(REQUESTED, VETTED, PRINTED, ISSUED, REISSUED, RETURNED);
    private static final Set<BadgeState> HANDED_OUT = EnumSet.of(ISSUED, REISSUED);

    boolean mayBecome(BadgeState next) {
        return switch (next) {
            case REQUESTED -> false;
            case VETTED -> this == REQUESTED || this == PRINTED;
            case PRINTED -> this == VETTED;
            case ISSUED, REISSUED -> this == PRINTED || this == RETURNED;
            case RETURNED -> isHandedOut();
            case LOST, DAMAGED, REVOKED -> isLive();
        };
    }

    /** States from which this one is reached. */
    Set<BadgeState> before() {
        var before = EnumSet.noneOf(BadgeState.class);
        Arrays.stream(values()).filter(state -> state.mayBecome(this)).forEach(before::add);
        return before;
    }

    /** Neither lost nor damaged nor revoked. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether its person wears it. */
    public boolean isHandedOut() {
        return HANDED_OUT.contains(this);
    }

    /** BG7. @param strict whether the congress lets in only what was handed out */
    public boolean opensDoors(boolean strict) {
        return strict ? isHandedOut() : isLive() && this != RETURNED;
    }
}
