package meeting.kernel.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;

/** What waits for the mail server: each step a transaction of its own, so that none is open while the server is spoken to. */
@ApplicationScoped
@Transactional
class Mailbag {
    /** O2: longer than any server may take to answer. */
    static final Duration LEASE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;

    @Inject
    private Letters letters;
    @Inject
    private KnownActors people;
    @Inject
    private Clock clock;

    List<LetterId> due() {
        return letters.due(clock.instant(), AT_ONCE);
    }

    /** O2, O4. Empty if another server was faster or nobody is there to write to. */
    Optional<Envelope> take(LetterId id) {
        var now = clock.instant();
        if (!letters.take(id, now, now.plus(LEASE))) return Optional.empty();
        var letter = letters.of(id).orElseThrow();
        var addressee = people.of(List.of(letter.addressee())).stream().filter(KnownActor::active).filter(known -> known.email() != null).findFirst();
        if (addressee.isEmpty()) letter.stayInside();
        return addressee.map(known -> envelope(letter.view(known.name()), known));
    }

    void sent(Envelope envelope) {
        letters.of(envelope.letter()).orElseThrow().sent(envelope.address(), clock.instant());
    }

    void refused(Envelope envelope, String reason) {
        letters.of(envelope.letter()).orElseThrow().refused(reason, clock.instant());
    }

    /** O6. */
    private static Envelope envelope(LetterView letter, KnownActor to) {
        var language = to.language() == null ? Locale.ENGLISH : Locale.forLanguageTag(to.language());
        return new Envelope(letter.id(), to.email(), to.name(), letter.subject().in(language), letter.text().in(language), letter.link());
    }
}
