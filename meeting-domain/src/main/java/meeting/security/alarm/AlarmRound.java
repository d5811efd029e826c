package meeting.security.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** SC11: one look at what the doors have written. Every server looks; what two of them see raises one alarm. */
@ApplicationScoped
class AlarmRound {
    /** Longer than any window of SC12 and than any pause between two looks. */
    private static final Duration BACK = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Signs signs;
    @Inject
    private AlarmBook book;
    @Inject
    private Clock clock;

    /** A transaction of its own: what fails here spoils nobody's page. */
    @Transactional(TxType.REQUIRES_NEW)
    void go() {
        var now = clock.instant();
        var handled = book.handled(now.minus(DAY));
        Watchman.causes(signs.refusals(since(now), now), name -> handled.getOrDefault(name, Instant.MIN)).forEach(book::raise);
        var states = signs.devices(now).stream().flatMap(device -> device.causes(now).stream()).toList();
        book.end(states.stream().map(Cause::name).toList(), now);
        states.forEach(book::raiseState);
    }

    /** Back to the first sign of whatever is open, so that it is counted whole. */
    private Instant since(Instant now) {
        var usual = now.minus(BACK);
        return book.oldestOpen(now.minus(DAY)).filter(first -> first.isBefore(usual)).orElse(usual);
    }
}
