package meeting.attendance.door;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInAnswer.Earlier;
import meeting.attendance.SignInId;
import meeting.attendance.SignInMethod;
import meeting.attendance.Verdict;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;

/**
 * One line of the ledger (A2).
 *
 * @param person   null where nobody is known by the code
 * @param turn     number of the change it makes to the person's stay, from 1; null: nothing changed. Unique per sitting and person, which is the whole
 *                 guard of A1, A7 and PR2: where a person is, the last turn says
 * @param device   what the device had decided alone, before the server heard of it; null where the server decided
 * @param refersTo the admission that is repeated, undone or in force, else null
 */
record Line(UUID id, UUID congress, UUID sitting, UUID person, Integer turn, Verdict verdict, Reason reason, String rawCode, Place place, String actor,
            String actorName, SignInMethod method, Instant scannedAt, Instant receivedAt, boolean late, String nonce, String note, Ruling device,
            UUID refersTo) {
    /** Ends the nonce of a line that says what a device did, where the server had decided otherwise and the device never heard of it (PR7). */
    static final String OF_THE_DEVICE = ":alone";
    private static final int LONGEST_RAW_CODE = 200;
    static final Duration QUICK_UNDO = Duration.ofMinutes(1);
    private static final Set<Verdict> TURNING = EnumSet.of(Verdict.ADMITTED, Verdict.PASSED, Verdict.WENT_OUT);
    private static final Set<Verdict> REFERRING = EnumSet.of(Verdict.REPEATED, Verdict.PASSED, Verdict.WENT_OUT);

    /** The line as judged. */
    static Line of(Look look, Ruling ruling, Approach approach, Actor actor) {
        var person = look.person() == null ? null : look.person().id().value();
        var turn = TURNING.contains(ruling.verdict()) ? (Integer) (look.stay().turn() + 1) : null;
        var refersTo = REFERRING.contains(ruling.verdict()) && look.stay().admission() != null ? look.stay().admission().id().value() : null;
        var place = new Place(approach.gate(), look.post().zone(), look.post().way(approach.way()));
        return new Line(UUID.randomUUID(), look.congress(), look.sitting(), person, turn, ruling.verdict(), ruling.reason(), escaped(approach.rawCode()), place,
            actor.id(), actor.name(), approach.method(), approach.at(), approach.received(), look.isLate(approach.at(), approach.received()), approach.nonce(),
            approach.note(), approach.device(), refersTo);
    }

    /** A7, PR5: the line that takes the admission in force back. @param reason null for an undo, else why the steward refuses */
    static Line takingBack(Look look, Reason reason, Approach approach, Actor actor) {
        var judged = of(look, new Ruling(reason == null ? Verdict.UNDONE : Verdict.REFUSED, reason), approach, actor);
        return judged.with(look.stay().turn() + 1, look.stay().admission().id().value());
    }

    /** The same, turning the stay, with what it refers to. */
    Line with(Integer otherTurn, UUID reference) {
        return new Line(id, congress, sitting, person, otherTurn, verdict, reason, rawCode, place, actor, actorName, method, scannedAt, receivedAt, late, nonce,
            note, device, reference);
    }

    /** @param earlier the admission that is repeated or in force, else null */
    SignInAnswer answer(Look look, Earlier earlier, boolean replay) {
        return new SignInAnswer(new SignInId(id), new SittingId(sitting), verdict, reason, look.person(), earlier,
            look.explain(verdict, reason, earlier), scannedAt, receivedAt, late, replay);
    }

    boolean isConflict() {
        return device != null && conflictsWith(device);
    }

    /** PR7: it let somebody in whom this line does not, or held somebody for signed in who is not. The list of conflicts asks the same in SQL. */
    boolean conflictsWith(Ruling other) {
        var letIn = other.verdict() == Verdict.ADMITTED || other.verdict() == Verdict.PASSED;
        var heldForIn = other.verdict() == Verdict.REPEATED && verdict == Verdict.REPEATED && refersTo == null;
        return heldForIn || letIn && (verdict == Verdict.REPEATED || verdict == Verdict.REFUSED);
    }

    /** Whether the answer tells of an earlier admission. */
    boolean tellsOfEarlier() {
        return REFERRING.contains(verdict) && refersTo != null;
    }

    Earlier asEarlier() {
        return new Earlier(new SignInId(id), scannedAt, place.gate(), actorName);
    }

    /** A3: this line, if the other is the same request sent again; one nonce for two requests is a fault of the sender. */
    Line sentAgainAs(Line other) {
        var sameCode = rawCode != null && other.rawCode != null ? rawCode.equals(other.rawCode) : Objects.equals(person, other.person);
        var same = sameCode && (verdict == Verdict.UNDONE) == (other.verdict == Verdict.UNDONE)
            && (verdict != Verdict.UNDONE || refersTo.equals(other.refersTo));
        new InvalidInput.Check().that(same, "nonce", "attendance.nonce-of-another-scan").orThrow();
        return this;
    }

    /** A7: whether this gate may take it back without a reason. */
    boolean isJustMadeBy(Actor who, String where, Instant now) {
        return actor.equals(who.id()) && place.gate().equals(where.strip()) && !receivedAt.plus(QUICK_UNDO).isBefore(now);
    }

    /** What a scanner read, fit to be kept and shown: bounded, without control characters. */
    static String escaped(String raw) {
        if (raw == null) return null;
        var kept = new StringBuilder();
        for (var i = 0; i < raw.length() && kept.length() < LONGEST_RAW_CODE; i++) {
            var character = raw.charAt(i);
            if (Character.isISOControl(character) || Character.isSurrogate(character)) kept.append(String.format("\\u%04x", (int) character));
            else kept.append(character);
        }
        return kept.substring(0, Math.min(kept.length(), LONGEST_RAW_CODE));
    }
}
