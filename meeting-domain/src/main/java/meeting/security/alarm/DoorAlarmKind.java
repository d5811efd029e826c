package meeting.security.alarm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** SC12: what raises an alarm, the gravest first. */
public enum DoorAlarmKind {
    /** A code that no key of the congress has signed, or of another congress. */
    FALSE_CODE(1, Duration.ZERO, false, "CODE_FORGED", "OTHER_CONGRESS", "KEY_UNKNOWN"),
    /** A device that worked alone and the server could not both be right: it let in whom another gate had, or nobody may (CF1). */
    CONFLICT(1, Duration.ZERO, true, "DEVICE_ADMITTED"),
    /** A lost, revoked or returned badge, whoever showed it. */
    ENDED_CODE(1, Duration.ZERO, true, "CODE_LOST", "CODE_REVOKED", "BADGE_RETURNED"),
    /** Somebody suspended or withdrawn. */
    BARRED_PERSON(1, Duration.ZERO, true, "SUSPENDED", "WITHDRAWN"),
    /** Somebody who gives another's badge, or signs for another. */
    WRONG_PERSON(1, Duration.ZERO, true, "IDENTITY_MISMATCH", "SUBSTITUTE", "SIGNED_FOR_ANOTHER"),
    /** One person, again and again, where the badge does not open. */
    WRONG_ZONE(3, Duration.ofMinutes(10), true, "WRONG_ZONE", "WRONG_TIME", "VOTING"),
    /** One person, again and again, for whatever reason. */
    PERSISTENT(3, Duration.ofMinutes(10), true),
    /** A gate that cannot read. */
    UNREADABLE(10, Duration.ofMinutes(5), false, "UNREADABLE"),
    /** A device that has fallen silent while the doors are open. */
    DEVICE_SILENT,
    /** A device whose clock is wrong. */
    CLOCK_DRIFT,
    /** A device that holds back scans. */
    LONG_QUEUE;

    private final int least;
    private final Duration window;
    private final boolean personal;
    private final Set<String> reasons;

    DoorAlarmKind() {
        this(0, Duration.ZERO, false);
    }

    DoorAlarmKind(int least, Duration window, boolean personal, String... reasons) {
        this.least = least;
        this.window = window;
        this.personal = personal;
        this.reasons = Set.of(reasons);
    }

    /** What a refusal for this reason is a sign of; whatever is not named is a sign of persistence. */
    static Optional<DoorAlarmKind> of(Refusal refusal) {
        return Stream.of(values()).filter(kind -> kind.reasons.contains(refusal.reason())).findFirst()
            .or(() -> refusal.who() == null ? Optional.empty() : Optional.of(PERSISTENT));
    }

    /** Those that last: raised once until they have ended. */
    static List<DoorAlarmKind> states() {
        return Stream.of(values()).filter(kind -> kind.least == 0).toList();
    }

    Set<String> reasons() {
        return reasons;
    }

    /** So many within the window are a cause. */
    int least() {
        return least;
    }

    Duration window() {
        return window;
    }

    /** Whether it is about a person, known or not. */
    boolean isPersonal() {
        return personal;
    }

    /** What makes two refusals one cause: the person or code, or else the gate. */
    String causeOf(Refusal refusal) {
        return personal && refusal.who() != null ? refusal.who() : refusal.gate();
    }
}
