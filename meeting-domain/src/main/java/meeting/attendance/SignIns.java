package meeting.attendance;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.accreditation.Code;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.SomeoneWasFaster;

/** The door of this context for gates: one select and one insert a scan, whatever was scanned. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECURITY, SECRETARIAT})
public class SignIns {
    /** Turns that others may take between a look and its line before a gate is told to scan again. */
    private static final int ATTEMPTS = 5;

    private Ledger ledger;
    private Presences presences;
    private CurrentActor actor;
    private Clock clock;

    protected SignIns() { } // CDI

    @Inject
    SignIns(Ledger ledger, Presences presences, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.presences = presences;
        this.actor = actor;
        this.clock = clock;
    }

    /** Decides on a scanned or typed code; a refusal is an answer like any other (A4). @throws NotFound if there is no such sitting */
    @RolesAllowed({SECURITY, SECRETARIAT, GATE_DEVICE})
    public SignInAnswer signIn(Scan scan) {
        scan.check();
        var by = actor.get();
        var received = clock.instant();
        var at = earlier(scan.scannedAt(), received);
        var code = Code.read(scan.code());
        return settle(() -> ledger.look(scan.sitting(), code, by), look ->
            Line.of(look, look.judge(at), scan.code(), scan.gate(), by, scan.method(), at, received, scan.nonce(), null));
    }

    /** A6. @throws NotFound if there is no such sitting, or no such person in its congress */
    public SignInAnswer enter(ManualEntry entry) {
        entry.check();
        var by = actor.get();
        var received = clock.instant();
        var at = earlier(entry.scannedAt(), received);
        return settle(() -> ledger.look(entry.sitting(), entry.person(), by).filter(look -> look.person() != null), look ->
            Line.of(look, look.judgeByHand(at), null, entry.gate(), by, SignInMethod.MANUAL, at, received, entry.nonce(), entry.reason()));
    }

    /**
     * A7. A device takes back only what it admitted itself.
     *
     * @throws InvalidInput    if a reason is needed
     * @throws AdmissionUndone if it was taken back before
     */
    @RolesAllowed({SECURITY, SECRETARIAT, GATE_DEVICE})
    public SignInAnswer undo(Undo undo) {
        undo.check();
        var by = actor.get();
        var now = clock.instant();
        var admission = ledger.line(undo.admission()).filter(line -> line.verdict() == Verdict.ADMITTED)
            .filter(line -> by.hasAny(SECURITY, SECRETARIAT) || line.actor().equals(by.id())).orElseThrow(NotFound::new);
        if (!admission.isJustMadeBy(by, undo.gate(), now)) new InvalidInput.Check().reason(undo.reason(), "reason").orThrow();
        var line = admission.undone(undo, by, now);
        if (ledger.add(line)) return answer(line, false);
        return replayed(line).orElseThrow(AdmissionUndone::new);
    }

    /** The ledger of a sitting as it was written, newest first (A2). */
    public Page<LedgerRow> log(LedgerQuery query) {
        return presences.log(query);
    }

    private SignInAnswer settle(Supplier<Optional<Look>> looking, Function<Look, Line> judging) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var look = looking.get().orElseThrow(NotFound::new);
            var line = judging.apply(look);
            if (ledger.add(line)) return line.answer(look, line.verdict() == Verdict.REPEATED ? look.last() : null, false);
            var first = replayed(line);
            if (first.isPresent()) return first.get();
        }
        throw new SomeoneWasFaster();
    }

    /** A3. */
    private Optional<SignInAnswer> replayed(Line line) {
        if (line.nonce() == null) return Optional.empty();
        return ledger.withNonce(new SittingId(line.sitting()), actor.get(), line.nonce()).map(first -> answer(first.sentAgainAs(line), true));
    }

    private SignInAnswer answer(Line line, boolean replay) {
        var look = ledger.look(new SittingId(line.sitting()), line.person() == null ? null : new PersonId(line.person()), actor.get()).orElseThrow(NotFound::new);
        var repeated = line.verdict() == Verdict.REPEATED ? ledger.line(new SignInId(line.refersTo())).map(Line::asEarlier).orElse(null) : null;
        return line.answer(look, repeated, replay);
    }

    /** A device whose clock is ahead has scanned now at the latest. */
    private static Instant earlier(Instant scanned, Instant received) {
        return scanned == null || scanned.isAfter(received) ? received : scanned;
    }
}
