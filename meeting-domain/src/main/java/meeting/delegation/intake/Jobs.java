package meeting.delegation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import meeting.kernel.DomainException;
import meeting.kernel.SomeoneWasFaster;
import org.hibernate.exception.ConstraintViolationException;

/** R13. What runs in the background, and how it ends: as it should, stopped, or broken by something the user is told. */
@ApplicationScoped
class Jobs {
    private static final Logger LOG = System.getLogger(Jobs.class.getName());
    private Weighing weighing;
    private Writing writing;
    private Turns turns;

    protected Jobs() { } // CDI

    @Inject
    Jobs(Weighing weighing, Writing writing, Turns turns) {
        this.weighing = weighing;
        this.writing = writing;
        this.turns = turns;
    }

    /** Nothing is left running that never began. */
    void begin(Intake intake, Runnable handOver) {
        try {
            handOver.run();
        } catch (RuntimeException refused) {
            intake.broken(ImportRefused.failed());
            throw refused;
        }
    }

    void weigh(Intake intake, Progress progress) {
        end(intake, () -> intake.previewed(weighing.weigh(intake.order(), progress)));
    }

    /** R3: where the roster has changed, a fresh preview is left. */
    void write(Intake intake, Progress progress) {
        end(intake, () -> {
            var order = intake.order();
            turns.prepare(order.congress());
            var preview = intake.preview();
            try {
                writing.write(order, preview, progress);
                intake.done();
            } catch (RuntimeException thrown) {
                if (!mayMeanThatTheRosterChanged(thrown)) throw thrown;
                var fresh = weighing.weigh(order, new Progress());
                intake.refreshed(fresh);
                if (preview.differences(fresh) == 0) throw thrown;
                throw new RosterHasChanged(preview.differences(fresh));
            }
        });
    }

    private static void end(Intake intake, Runnable job) {
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
    private static boolean mayMeanThatTheRosterChanged(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RosterHasChanged || cause instanceof SomeoneWasFaster || cause instanceof OptimisticLockException
                || cause instanceof ConstraintViolationException) return true;
        }
        return false;
    }
}
