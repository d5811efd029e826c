package meeting.attendance.door;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInId;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;

/** Writes lines: looks, lets judge, adds; and looks again where another line was faster (A1, A3). */
@ApplicationScoped
class Scribe {
    /** Turns that others may take between a look and its line before a gate is told to scan again. */
    private static final int ATTEMPTS = 5;

    private Ledger ledger;
    private CurrentActor actor;

    protected Scribe() { } // CDI

    @Inject
    Scribe(Ledger ledger, CurrentActor actor) {
        this.ledger = ledger;
        this.actor = actor;
    }

    /** @param look from which it was judged; null for a line that was written before under the same nonce */
    record Written(Line line, Look look) { }

    /** @throws NotFound where there is nothing to look at */
    Written write(Supplier<Optional<Look>> looking, Function<Look, Line> judging) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var look = looking.get().orElseThrow(NotFound::new);
            var line = judging.apply(look);
            if (ledger.add(line)) return new Written(line, look);
            var first = sentBefore(line, line.nonce());
            if (first.isPresent()) return new Written(first.get().sentAgainAs(line), null);
        }
        throw new SomeoneWasFaster();
    }

    SignInAnswer settle(Supplier<Optional<Look>> looking, Function<Look, Line> judging) {
        var written = write(looking, judging);
        var line = written.line();
        if (written.look() == null) return answer(line);
        return line.answer(written.look(), line.tellsOfEarlier() ? written.look().stay().admission() : null, false);
    }

    /** A3. */
    Optional<Line> sentBefore(Line line, String nonce) {
        return nonce == null ? Optional.empty() : ledger.withNonce(new SittingId(line.sitting()), actor.get(), nonce);
    }

    Optional<Look> lookAgain(Line line) {
        return ledger.look(new SittingId(line.sitting()), line.person() == null ? null : new PersonId(line.person()), actor.get());
    }

    private SignInAnswer answer(Line line) {
        var look = lookAgain(line).orElseThrow(NotFound::new);
        var earlier = line.tellsOfEarlier() ? ledger.line(new SignInId(line.refersTo())).map(Line::asEarlier).orElse(null) : null;
        return line.answer(look, earlier, true);
    }
}
