package meeting.task.round;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import meeting.congress.division.GroupCode;
import meeting.kernel.audit.Labelled;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.CellState;
import meeting.task.round.matrix.Said;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one group said in one round. */
@Entity
@Table(name = "round_answer")
class GroupAnswer implements Labelled {
    @EmbeddedId
    private AnswerKey key;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Said said;
    private String saidText;
    private Instant saidAt;
    private String saidBy;
    private boolean late;
    private int lateTasks;
    @Version
    private long version;

    protected GroupAnswer() { } // JPA

    /** C46. */
    GroupAnswer(Round round, GroupCode group, Answer answer, GroupWork work, Instant at, String by) {
        this.key = new AnswerKey(round.congress().value(), round.day(), group.value());
        this.late = round.isClosed(at);
        say(answer, work, at, by);
    }

    /** C43, C45. */
    final void say(Answer answer, GroupWork work, Instant at, String by) {
        answer.check();
        if (answer.said() == Said.NOTHING_NEEDED && work.due() > 0) throw new WorkIsDue(work.due());
        lateTasks = work.late();
        said = answer.said();
        saidText = answer.text();
        saidAt = at;
        saidBy = by;
    }

    @Override
    public String label() {
        return key.group() + " " + key.day();
    }

    LocalDate day() {
        return key.day();
    }

    GroupCode group() {
        return new GroupCode(key.group());
    }

    String by() {
        return saidBy;
    }

    /** @param names as shown to people, by user name */
    Cell cell(Map<String, String> names) {
        return new Cell(key.day(), state(), late, lateTasks, saidText, names.getOrDefault(saidBy, saidBy), saidAt);
    }

    /** C48. */
    private CellState state() {
        return said == Said.CONFIRMED && lateTasks > 0 ? CellState.OVERDUE : CellState.of(said);
    }
}
