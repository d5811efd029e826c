package meeting.plan.contingency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.plan.contingency.scenario.ContingencyCode;

/**
 * An activation as it is read.
 *
 * @param asOf     when it was read; what is overdue is overdue at that moment
 * @param closedAt null while it runs
 * @param log      everything that happened, in its order
 * @param closable whether the reader may close it and write lessons (X9)
 */
public record ActivationView(ActivationId id, CongressId congress, ContingencyCode code, LocalizedText title, ActivationKind kind, Instant asOf,
                             Instant startedAt, Instant closedAt, List<StepView> steps, List<LogLine> log, boolean closable) {

    /**
     * One step.
     *
     * @param number   from 0
     * @param doneBy   the line that ticked it; null while nobody has
     * @param late     minutes over its time, begun ones counted; 0 while it is in time or once it is done
     * @param tickable whether the reader may tick it (X9)
     */
    public record StepView(int number, LocalizedText action, String owner, LocalizedText ownerName, int within, Instant dueAt, LogLine doneBy, int late,
                           boolean tickable) {
        public boolean isDone() {
            return doneBy != null;
        }

        /** X6. */
        public boolean isOverdue() {
            return late > 0;
        }

        /** Whether it was done, but after its time. */
        public boolean isDoneLate() {
            return doneBy != null && doneBy.at().isAfter(dueAt);
        }
    }

    /** X6: 0 in time, 1 from the first instant after the due time. */
    static int late(Instant due, Instant now) {
        return now.isAfter(due) ? (int) Math.min(Integer.MAX_VALUE, Duration.between(due, now).toMinutes() + 1) : 0;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isReal() {
        return kind == ActivationKind.REAL;
    }

    public long done() {
        return steps.stream().filter(StepView::isDone).count();
    }

    public long overdue() {
        return steps.stream().filter(StepView::isOverdue).count();
    }

    /** The next step to take: the undone one that is due first. */
    public Optional<StepView> next() {
        return steps.stream().filter(step -> !step.isDone()).min((one, other) -> one.dueAt().compareTo(other.dueAt()));
    }

    public List<LogLine> lessons() {
        return log.stream().filter(line -> line.entry() == LogEntry.LESSON).toList();
    }

    public LogLine begun() {
        return log.get(0);
    }

    /** Whether a real activation or a person ended it before its end (X4). */
    public boolean isBrokenOff() {
        return log.stream().anyMatch(line -> line.entry() == LogEntry.BROKEN_OFF);
    }
}
