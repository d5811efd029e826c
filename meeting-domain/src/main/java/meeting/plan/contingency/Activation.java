package meeting.plan.contingency;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Unaudited;
import meeting.plan.contingency.scenario.ContingencyStep;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One time that a scenario was rehearsed or happened. Who changes it holds its row, so that two who tick at once come one after the other. */
@Entity
@Table(name = "contingency_activation")
class Activation implements Labelled {
    private static final int LONGEST_NOTE = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActivationId id;
    @Embedded
    private ContingencyKey scenario;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivationKind kind;
    private Instant startedAt;
    private Instant closedAt;
    /** X4: true while open, null afterwards; unique with the scenario. */
    @Column(name = "is_open")
    private Boolean open;
    @Unaudited("a copy of the scenario's steps")
    @ElementCollection
    @CollectionTable(name = "contingency_activation_step", joinColumns = @JoinColumn(name = "activation_id"))
    @OrderColumn(name = "position")
    private List<ContingencyStep> steps = new ArrayList<>();
    @Unaudited("a record of what happened already")
    @ElementCollection
    @CollectionTable(name = "contingency_activation_log", joinColumns = @JoinColumn(name = "activation_id"))
    @OrderColumn(name = "position")
    private List<LogLine> log = new ArrayList<>();

    protected Activation() { } // JPA

    Activation(ActivationId id, Contingency of, ActivationKind kind, Actor by, Instant at) {
        this.id = id;
        this.scenario = ContingencyKey.of(of.congress(), of.code());
        this.kind = kind;
        this.startedAt = at;
        this.open = true;
        this.steps.addAll(of.details().steps());
        add(LogEntry.BEGUN, by, at, null, null);
    }

    /** X5: what was ticked first stays; a second tick says nothing new. */
    void tick(int step, Actor by, Instant at) {
        checkOpen();
        if (doneBy(step).isEmpty()) add(LogEntry.STEP_DONE, by, at, step, null);
    }

    void takeBack(int step, Actor by, Instant at) {
        checkOpen();
        if (doneBy(step).isPresent()) add(LogEntry.STEP_TAKEN_BACK, by, at, step, null);
    }

    void note(String words, Actor by, Instant at) {
        checkOpen();
        add(LogEntry.NOTED, by, at, null, written(words, "note"));
    }

    void close(String lessons, Actor by, Instant at) {
        checkOpen();
        end(LogEntry.CLOSED, by, at);
        if (lessons != null && !lessons.isBlank()) learn(lessons, by, at);
    }

    /** X4. */
    void breakOff(Actor by, Instant at) {
        end(LogEntry.BROKEN_OFF, by, at);
    }

    /** X10. */
    void learn(String lesson, Actor by, Instant at) {
        if (open != null) throw new ActivationOpen();
        add(LogEntry.LESSON, by, at, null, written(lesson, "lessons"));
    }

    private void end(LogEntry how, Actor by, Instant at) {
        open = null;
        closedAt = at;
        add(how, by, at, null, null);
    }

    private void add(LogEntry entry, Actor by, Instant at, Integer step, String note) {
        log.add(new LogLine(entry, at, by.id(), by.name(), step, note));
    }

    private void checkOpen() {
        if (open == null) throw new ActivationClosed();
    }

    private static String written(String words, String field) {
        new InvalidInput.Check().present(words, field).atMost(LONGEST_NOTE, words, field).orThrow();
        return words.strip();
    }

    /** The line that ticked the step, unless it was taken back since. */
    Optional<LogLine> doneBy(int step) {
        return log.stream().filter(line -> line.step() != null && line.step() == step).reduce((earlier, later) -> later)
            .filter(line -> line.entry() == LogEntry.STEP_DONE);
    }

    /** X6. */
    Instant dueAt(int step) {
        return startedAt.plus(Duration.ofMinutes(steps.get(step).within()));
    }

    /** Group that takes a step; empty for a step that is not there. */
    Optional<String> ownerOf(int step) {
        return step < 0 || step >= steps.size() ? Optional.empty() : Optional.of(steps.get(step).owner());
    }

    boolean isRehearsal() {
        return kind == ActivationKind.REHEARSAL;
    }

    boolean wasBegunBy(String actor) {
        return log.get(0).actor().equals(actor);
    }

    @Override
    public String label() {
        return scenario.code() + " " + kind;
    }

    ActivationId id() { return id; }
    ContingencyKey scenario() { return scenario; }
    ActivationKind kind() { return kind; }
    Instant startedAt() { return startedAt; }
    Instant closedAt() { return closedAt; }
    List<ContingencyStep> steps() { return List.copyOf(steps); }
    List<LogLine> log() { return List.copyOf(log); }
}
