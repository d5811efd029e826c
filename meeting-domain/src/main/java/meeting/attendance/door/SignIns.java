package meeting.attendance.door;

import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInId;
import meeting.attendance.Verdict;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door of this context for gates: one select and one insert a scan, whatever was scanned. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECURITY, SECRETARIAT})
public class SignIns {
    private Ledger ledger;
    private Scribe scribe;
    private Doorway doorway;
    private CurrentActor actor;
    private Clock clock;

    protected SignIns() { } // CDI

    @Inject
    SignIns(Ledger ledger, Scribe scribe, Doorway doorway, CurrentActor actor, Clock clock) {
        this.ledger = ledger;
        this.scribe = scribe;
        this.doorway = doorway;
        this.actor = actor;
        this.clock = clock;
    }

    /** Decides on a scanned or typed code; a refusal is an answer like any other (A4). @throws NotFound if there is no such sitting for this gate */
    @RolesAllowed({SECURITY, SECRETARIAT, GATE_DEVICE})
    public SignInAnswer signIn(Scan scan) {
        scan.check();
        var by = actor.get();
        var approach = Approach.of(scan, clock.instant());
        var reading = doorway.read(scan.code(), scan.sitting(), approach.at());
        var access = doorway.access(scan.sitting());
        return scribe.settle(() -> ledger.look(scan.sitting(), reading.code(), by).filter(look -> look.post().atSitting()), look ->
            Line.of(look, look.judge(approach.at(), scan.way(), reading.problem(), access), approach, by));
    }

    /**
     * A6, PR6.
     *
     * @throws NotFound        if there is no such sitting, or no such person in its congress
     * @throws SupervisorsOnly from a steward's device
     */
    @RolesAllowed({SECURITY, SECRETARIAT, GATE_DEVICE})
    public SignInAnswer enter(ManualEntry entry) {
        entry.check();
        var by = actor.get();
        var approach = Approach.of(entry, clock.instant());
        return scribe.settle(() -> ledger.look(entry.sitting(), entry.person(), by).filter(look -> look.person() != null && look.post().atSitting()), look -> {
            if (!look.post().mayOverrule()) throw new SupervisorsOnly();
            return Line.of(look, look.judgeByHand(approach.at()), approach, by);
        });
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
        var approach = Approach.of(undo, clock.instant());
        var admission = own(undo.admission()).filter(line -> line.verdict() == Verdict.ADMITTED).orElseThrow(NotFound::new);
        if (!admission.isJustMadeBy(by, undo.gate(), approach.at())) new InvalidInput.Check().reason(undo.reason(), "reason").orThrow();
        return scribe.settle(() -> scribe.lookAgain(admission), look -> {
            var line = Line.takingBack(look, null, approach, by).with(look.stay().turn() + 1, admission.id());
            if (look.stay().isIn(undo.admission())) return line;
            return scribe.sentBefore(line, undo.nonce()).map(first -> first.sentAgainAs(line)).orElseThrow(AdmissionUndone::new);
        });
    }

    /**
     * PR5: the person whose badge was scanned is not the one who stands there. An admission that came of the scan is taken back.
     *
     * @throws InvalidInput if a note is needed
     */
    @RolesAllowed({SECURITY, SECRETARIAT, GATE_DEVICE})
    public SignInAnswer refuse(Refusal refusal) {
        refusal.check();
        var by = actor.get();
        var approach = Approach.of(refusal, clock.instant());
        var scan = own(refusal.scan()).filter(line -> line.person() != null).orElseThrow(NotFound::new);
        if (!scan.isJustMadeBy(by, refusal.gate(), approach.at())) new InvalidInput.Check().reason(refusal.note(), "note").orThrow();
        return scribe.settle(() -> scribe.lookAgain(scan), look -> refused(look, scan, refusal.why(), approach));
    }

    /**
     * PR7. A scan that a device decided alone: it happened, whatever the server would have said, and is kept with both decisions. Sent again under its
     * nonce it gets the first answer.
     *
     * @throws NotFound if there is no such sitting in the device's congress
     */
    @RolesAllowed(GATE_DEVICE)
    public HandedIn handIn(QueuedScan scan) {
        scan.check();
        var line = handIn(scan, scan.nonce());
        var unheard = line.device() == null && line.conflictsWith(scan.asRuling());
        if (unheard) line = handIn(scan, scan.nonce() + Line.OF_THE_DEVICE);
        return new HandedIn(scan.nonce(), line.verdict(), line.reason(), line.isConflict());
    }

    private Line handIn(QueuedScan scan, String nonce) {
        var by = actor.get();
        var approach = Approach.of(scan, nonce, clock.instant());
        var reading = doorway.read(scan.code(), scan.sitting(), approach.at());
        var access = doorway.access(scan.sitting());
        return scribe.write(() -> ledger.look(scan.sitting(), reading.code(), by), look -> {
            if (scan.takesBack() && look.stay().isJustAdmittedBy(by.id(), approach.at())) return Line.takingBack(look, scan.reason(), approach, by);
            var overruled = scan.overrules() && look.person() != null && look.post().mayOverrule();
            var own = overruled ? look.judgeByHand(approach.at()) : look.judge(approach.at(), scan.way(), reading.problem(), access);
            return Line.of(look, scan.judged(own), approach, by);
        }).line();
    }

    private Line refused(Look look, Line scan, Reason why, Approach approach) {
        var by = actor.get();
        if (look.stay().isIn(new SignInId(scan.id())) && scan.verdict() == Verdict.ADMITTED) return Line.takingBack(look, why, approach, by);
        var cameBack = scan.verdict() == Verdict.PASSED && new SignInId(scan.id()).equals(look.stay().lastLine());
        if (cameBack) return Line.of(look, new Ruling(Verdict.WENT_OUT, why), approach, by);
        return Line.of(look, Ruling.refused(why), approach, by).with(null, scan.id());
    }

    /** What the acting device wrote itself; for people, any line. */
    private Optional<Line> own(SignInId id) {
        return ledger.line(id).filter(line -> actor.get().hasAny(SECURITY, SECRETARIAT) || line.actor().equals(actor.get().id()));
    }
}
