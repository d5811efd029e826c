package meeting.attendance.door;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import meeting.accreditation.CodeState;
import meeting.accreditation.access.AccessInForce;
import meeting.accreditation.access.Passage;
import meeting.accreditation.access.Zone;
import meeting.accreditation.signing.Problem;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer.Earlier;
import meeting.attendance.SignInAnswer.Explanation;
import meeting.attendance.SignInAnswer.Person;
import meeting.attendance.Verdict;
import meeting.attendance.Way;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.Standing;

/**
 * Everything a gate must know to decide, read at once (A4). The browser of a gate that works alone decides by the same rule: gate-cases.json proves it.
 *
 * @param codeState null where nobody has the code, or no code was asked for
 * @param person    null where nobody is known, as are {@code standing} and {@code credentials}
 * @param namesake  whether others of the congress bear the person's name
 * @param badge     that the code is printed on; null where there is none, or no code was asked for
 * @param onLeave   whether the person is excused from this sitting
 * @param counted   when the quorum was counted last; null if it was not
 */
record Look(UUID sitting, UUID congress, boolean cancelled, Instant opens, Instant closes, CodeState codeState, Person person,
            Standing standing, Credentials credentials, boolean namesake, Badge badge, boolean onLeave, Instant counted, Post post, Stay stay) {
    private static final Duration LATE = Duration.ofMinutes(1);

    /** A4, A5: what a scan at this instant leads to. @param problem why what was read is not believed; null if it is */
    Ruling judge(Instant at, Way said, Problem problem, AccessInForce access) {
        if (person == null) return Ruling.refused(problem == null ? Reason.NOT_ON_ROSTER : Reason.of(problem));
        if (codeState == CodeState.LOST) return Ruling.refused(Reason.CODE_LOST);
        if (codeState == CodeState.REVOKED) return Ruling.refused(Reason.CODE_REVOKED);
        if (problem != null) return Ruling.refused(Reason.of(problem));
        if (post.way(said) == Way.OUT) return judgeGoingOut();
        if (isBarred()) return judgeByHand(at);
        var fault = badge == null ? null : badge.fault(at, access);
        if (fault != null) return Ruling.refused(fault);
        var passage = badge == null || post.zone() == null ? Passage.ALLOWED : access.decide(badge.type(), Zone.valueOf(post.zone()), at);
        if (!passage.isOpen()) return Ruling.refused(Reason.of(passage));
        if (!stay.isIn()) {
            if (credentials == Credentials.PENDING) return Ruling.refused(Reason.CREDENTIALS_PENDING);
            if (credentials == Credentials.REFUSED) return Ruling.refused(Reason.CREDENTIALS_REFUSED);
            if (at.isBefore(opens)) return Ruling.refused(Reason.TOO_EARLY);
            if (!at.isBefore(closes)) return Ruling.refused(Reason.TOO_LATE);
        }
        return judgeByHand(at).with(passage);
    }

    /** A6: only what no gate may overrule is held against a person entered by hand. */
    Ruling judgeByHand(Instant at) {
        if (standing == Standing.WITHDRAWN) return Ruling.refused(Reason.WITHDRAWN);
        if (standing == Standing.SUSPENDED) return Ruling.refused(Reason.SUSPENDED);
        if (cancelled) return Ruling.refused(Reason.SITTING_CANCELLED);
        if (stay.isIn() && stay.isElsewhere(post.zone())) return new Ruling(Verdict.PASSED, null);
        if (stay.isIn()) return new Ruling(Verdict.REPEATED, Reason.ALREADY_SIGNED_IN);
        return new Ruling(Verdict.ADMITTED, remark(at));
    }

    /** PR2: whoever is in may go out, whatever became of the person since. */
    private Ruling judgeGoingOut() {
        if (!stay.isIn()) return Ruling.refused(Reason.NOT_SIGNED_IN);
        return stay.isOutside() ? new Ruling(Verdict.REPEATED, Reason.ALREADY_OUT) : new Ruling(Verdict.WENT_OUT, null);
    }

    /** What an admission is told with: first what is to be done, then what is only to be known. */
    private Reason remark(Instant at) {
        if (onLeave) return Reason.LEAVE_ENDS;
        if (namesake) return Reason.NAMESAKE;
        return counted != null && at.isAfter(counted) ? Reason.AFTER_SNAPSHOT : null;
    }

    private boolean isBarred() {
        return cancelled || standing != Standing.ACTIVE;
    }

    /** A5. */
    boolean isLate(Instant scannedAt, Instant receivedAt) {
        return scannedAt.plus(LATE).isBefore(receivedAt) || scannedAt.isBefore(closes) && !receivedAt.isBefore(closes);
    }

    /** A4: the sentence for a verdict on this person. @param earlier the admission that is repeated, else null */
    Explanation explain(Verdict verdict, Reason reason, Earlier earlier) {
        var key = "attendance." + (reason == null ? verdict.name() : reason.name()).toLowerCase(Locale.ROOT).replace('_', '-');
        if (reason == Reason.TOO_EARLY) return new Explanation(key, List.of(opens));
        if (reason == Reason.TOO_LATE) return new Explanation(key, List.of(closes));
        if (reason == Reason.AFTER_SNAPSHOT) return new Explanation(key, List.of(counted));
        if (earlier != null) return new Explanation(key, List.of(earlier.at(), earlier.gate(), earlier.by()));
        return new Explanation(key, List.of());
    }
}
