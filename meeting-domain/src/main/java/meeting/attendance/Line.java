package meeting.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Earlier;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;

/**
 * One line of the ledger (A2).
 *
 * @param person   null where nobody is known by the code
 * @param turn     odd: the person comes in, even: an undo takes the person out again, null: nothing changed. Unique per sitting and person, which is
 *                 the whole guard of A1 and A7: present is whose last turn is odd
 * @param refersTo the admission that is repeated or undone, else null
 */
record Line(UUID id, UUID congress, UUID sitting, UUID person, Integer turn, Verdict verdict, Reason reason, String rawCode, String gate, String actor,
            String actorName, SignInMethod method, Instant scannedAt, Instant receivedAt, boolean late, String nonce, String note, UUID refersTo) {
    private static final int LONGEST_RAW_CODE = 200;
    private static final Duration QUICK_UNDO = Duration.ofMinutes(1);

    /** The line as judged. */
    static Line of(Look look, Ruling ruling, String rawCode, String gate, Actor actor, SignInMethod method, Instant scannedAt, Instant receivedAt,
                   String nonce, String note) {
        var person = look.person() == null ? null : look.person().id().value();
        var turn = ruling.verdict() == Verdict.ADMITTED ? look.nextTurn() : null;
        var refersTo = ruling.verdict() == Verdict.REPEATED ? look.last().id().value() : null;
        return new Line(UUID.randomUUID(), look.congress(), look.sitting(), person, turn, ruling.verdict(), ruling.reason(), escaped(rawCode), gate.strip(),
            actor.id(), actor.name(), method, scannedAt, receivedAt, look.isLate(scannedAt, receivedAt), nonce, note == null ? null : note.strip(), refersTo);
    }

    /** The line that takes this admission back. */
    Line undone(Undo undo, Actor actor, Instant at) {
        return new Line(UUID.randomUUID(), congress, sitting, person, turn + 1, Verdict.UNDONE, null, null, undo.gate().strip(), actor.id(), actor.name(),
            SignInMethod.MANUAL, at, at, false, undo.nonce(), undo.hasReason() ? undo.reason().strip() : null, id);
    }

    /** @param earlier the admission that is repeated, else null */
    SignInAnswer answer(Look look, Earlier earlier, boolean replay) {
        return new SignInAnswer(new SignInId(id), new SittingId(sitting), verdict, reason, look.person(), earlier,
            look.explain(verdict, reason, earlier), scannedAt, receivedAt, late, replay);
    }

    Earlier asEarlier() {
        return new Earlier(new SignInId(id), scannedAt, gate, actorName);
    }

    /** A3: this line, if the other is the same request sent again; one nonce for two requests is a fault of the sender. */
    Line sentAgainAs(Line other) {
        var same = Objects.equals(rawCode, other.rawCode) && (rawCode != null || Objects.equals(person, other.person))
            && (verdict == Verdict.UNDONE) == (other.verdict == Verdict.UNDONE) && (verdict != Verdict.UNDONE || refersTo.equals(other.refersTo));
        new InvalidInput.Check().that(same, "nonce", "attendance.nonce-of-another-scan").orThrow();
        return this;
    }

    /** A7: whether this gate may take the admission back without a reason. */
    boolean isJustMadeBy(Actor who, String where, Instant now) {
        return actor.equals(who.id()) && gate.equals(where.strip()) && !receivedAt.plus(QUICK_UNDO).isBefore(now);
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
