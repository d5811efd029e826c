package meeting.web.print.badge;

import java.nio.file.Path;
import java.time.Instant;
import meeting.kernel.DomainException;

/** One print, from when it was asked for until its file is gone. */
public final class BadgePrintJob {
    private final String owner;
    private final String title;
    private final int total;
    private final Path file;
    private final Instant begun;
    private volatile int done;
    private volatile int newlyPrinted;
    private volatile boolean finished;
    private volatile boolean failed;
    private volatile DomainException broken;

    BadgePrintJob(String owner, String title, int total, Path file, Instant begun) {
        this.owner = owner;
        this.title = title;
        this.total = total;
        this.file = file;
        this.begun = begun;
    }

    void drew(int badges) {
        done = badges;
    }

    void finish(int printed) {
        newlyPrinted = printed;
        finished = true;
    }

    void fail(DomainException rule) {
        broken = rule;
        failed = true;
    }

    boolean isOf(String actor) {
        return owner.equals(actor);
    }

    Instant begun() {
        return begun;
    }

    Path file() {
        return file;
    }

    public String getTitle() {
        return title;
    }

    public int getTotal() {
        return total;
    }

    /** Badges drawn so far. */
    public int getDone() {
        return done;
    }

    public int getPercent() {
        return total == 0 ? 0 : Math.min(100, 100 * done / total);
    }

    /** Badges that had not been printed before. */
    public int getNewlyPrinted() {
        return newlyPrinted;
    }

    public boolean isRunning() {
        return !finished && !failed;
    }

    public boolean isFinished() {
        return finished;
    }

    public boolean isFailed() {
        return failed;
    }

    /** The rule that stopped it; null for any other failure. */
    public DomainException getBroken() {
        return broken;
    }
}
