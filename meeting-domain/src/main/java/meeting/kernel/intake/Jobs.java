package meeting.kernel.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import meeting.kernel.DomainException;
import meeting.kernel.Errands;
import meeting.kernel.SomeoneWasFaster;
import org.hibernate.exception.ConstraintViolationException;

/** IN5. What runs in the background, and how it ends: as it should, stopped, or broken by something the user is told. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = System.getLogger(Jobs.class.getName());
    private Errands errands;

    protected Jobs() { } // CDI

    @Inject
    Jobs(Errands errands) {
        this.errands = errands;
    }

    /** @param progress of the preview that was begun */
    public <P extends Weighed<?, ?, ?>> void weigh(Intake<?, ?, P> intake, Progress progress, Function<Progress, P> weighing) {
        begin(intake, () -> intake.previewed(weighing.apply(progress)));
    }

    /**
     * IN3: where what is there has changed, a fresh preview is left.
     *
     * @param progress of the commit that was begun
     * @param writing  writes exactly the preview or throws, leaving nothing
     * @param changed  says that so many rows would come out differently
     */
    public <P extends Weighed<?, ?, ?>> void write(Intake<?, ?, P> intake, Progress progress, Function<Progress, P> weighing, BiConsumer<P, Progress> writing,
                                                   IntFunction<? extends TargetHasChanged> changed) {
        begin(intake, () -> {
            var preview = intake.preview();
            try {
                writing.accept(preview, progress);
                intake.done();
            } catch (RuntimeException thrown) {
                if (!mayMeanThatTheTargetChanged(thrown)) throw thrown;
                var fresh = weighing.apply(new Progress());
                intake.refreshed(fresh);
                if (preview.differences(fresh) == 0) throw thrown;
                throw changed.apply(preview.differences(fresh));
            }
        });
    }

    /** Nothing is left running that never began. */
    private void begin(Intake<?, ?, ?> intake, Runnable job) {
        try {
            errands.run(() -> end(intake, job));
        } catch (RuntimeException refused) {
            intake.broken(ImportRefused.failed());
            throw refused;
        }
    }

    private static void end(Intake<?, ?, ?> intake, Runnable job) {
        try {
            job.run();
        } catch (Progress.Stopped stopped) {
            intake.broken(null);
        } catch (DomainException broken) {
            intake.broken(broken);
        } catch (RuntimeException | Error unforeseen) {
            LOG.log(Level.ERROR, "import of " + intake.fileName() + " failed", unforeseen);
            intake.broken(ImportRefused.failed());
        }
    }

    /** It was seen when weighing again, or two wrote the same at the same moment and the database told them apart. */
    private static boolean mayMeanThatTheTargetChanged(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TargetHasChanged || cause instanceof SomeoneWasFaster || cause instanceof OptimisticLockException
                || cause instanceof ConstraintViolationException) return true;
        }
        return false;
    }
}
