package meeting.kernel.intake;

/** R13. How far a job is, told by its thread and asked by others. */
public final class Progress {
    private volatile Phase phase = Phase.WAITING;
    private volatile int done;
    private volatile int total;
    private volatile boolean stopping;

    /** Thrown in the job's own thread. */
    public static final class Stopped extends RuntimeException {
        private Stopped() {
            super(null, null, false, false);
        }
    }

    public void begin(Phase next, int rows) {
        step(0);
        phase = next;
        done = 0;
        total = rows;
    }

    public void step(int rows) {
        if (stopping) throw new Stopped();
        done += rows;
    }

    /** Too late once the job is finishing. */
    void stop() {
        stopping = true;
    }

    Phase phase() {
        return phase;
    }

    int done() {
        return done;
    }

    int total() {
        return total;
    }
}
