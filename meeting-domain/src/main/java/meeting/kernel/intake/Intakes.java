package meeting.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import meeting.kernel.NotFound;

/** IN4. The files on their way in: each for its owner only, gone when nobody has looked at it for a while or too many others came. */
@ApplicationScoped
public class Intakes {
    static final Duration KEPT = Duration.ofMinutes(60);
    static final int MOST_OF_ONE = 3;
    static final int MOST_ROWS = 150_000;
    private final Map<IntakeId, Intake<?, ?, ?>> all = new LinkedHashMap<>();
    private Clock clock;

    protected Intakes() { } // CDI

    @Inject
    Intakes(Clock clock) {
        this.clock = clock;
    }

    public synchronized void add(Intake<?, ?, ?> intake) {
        intake.touch(clock.instant());
        all.put(intake.id(), intake);
        forgetOld();
        while (all.values().stream().filter(other -> other.owner().equals(intake.owner())).count() > MOST_OF_ONE)
            if (!forgetOldest(intake, intake.owner())) break;
        while (all.values().stream().mapToInt(Intake::rows).sum() > MOST_ROWS) if (!forgetOldest(intake, null)) break;
    }

    /** @param kind of import. @throws NotFound also where it is another's, or another kind */
    public synchronized <I extends Intake<?, ?, ?>> I of(IntakeId id, String owner, Class<I> kind) {
        forgetOld();
        var intake = all.get(id);
        if (!kind.isInstance(intake) || !intake.owner().equals(owner)) throw new NotFound();
        intake.touch(clock.instant());
        return kind.cast(intake);
    }

    private void forgetOld() {
        var since = clock.instant().minus(KEPT);
        all.values().removeIf(intake -> intake.mayGo(since));
    }

    /** @param owner null for anybody's. @return whether one could go */
    private boolean forgetOldest(Intake<?, ?, ?> butNot, String owner) {
        var oldest = all.values().stream().filter(intake -> intake != butNot && !intake.stage().isRunning() && (owner == null || owner.equals(intake.owner())))
            .min(Comparator.comparing(Intake::touched));
        oldest.ifPresent(intake -> all.remove(intake.id()));
        return oldest.isPresent();
    }
}
