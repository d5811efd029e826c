package meeting.web.group.readiness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.task.round.Answer;
import meeting.task.round.DailyRounds;
import meeting.task.round.GroupWork;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.ReadinessMatrix;
import meeting.task.round.matrix.ReadinessMatrix.GroupRow;
import meeting.task.round.matrix.Said;
import meeting.web.readiness.ReadinessPage;
import meeting.web.shell.Notices;

/** A member answers for the own groups, one at a time. */
@Named("groupReadinessOwnPage")
@ViewScoped
public class OwnPage extends ReadinessPage {
    @Inject
    private transient Notices notices;

    private String group;
    private String text;
    private transient GroupWork work;

    @Override
    protected ReadinessMatrix read(DailyRounds from) {
        return from.own(congress().getId());
    }

    public void confirm() {
        answer(Said.CONFIRMED);
    }

    public void reportTrouble() {
        answer(Said.TROUBLE);
    }

    public void sayNothingIsNeeded() {
        answer(Said.NOTHING_NEEDED);
    }

    private void answer(Said said) {
        var day = getMatrix().round() == null ? null : getMatrix().round().day();
        var chosen = getChosen();
        if (notices.after(() -> rounds().answer(congress().getId(), day, chosen.code(), new Answer(said, text)),
            "group_readiness_own.answered", chosen.name(), said))
            text = null;
        load();
    }

    /** The group of the address; without one, the first that has not answered, else the first. */
    public GroupRow getChosen() {
        var own = getMatrix().groups();
        return own.stream().filter(row -> row.code().value().equals(group)).findFirst().or(() -> own.stream().filter(row -> !isAnswered(row)).findFirst())
            .orElseGet(() -> own.get(0));
    }

    /** What the chosen group has said in the round; null if nothing is asked. */
    public Cell getAnswer() {
        return getMatrix().round() == null ? null : getChosen().on(getMatrix().round().day());
    }

    /** What the chosen group has to do by the day of the round. */
    public GroupWork getWork() {
        if (work == null) work = rounds().work(congress().getId(), getMatrix().round().day(), getChosen().code());
        return work;
    }

    private boolean isAnswered(GroupRow row) {
        var round = getMatrix().round();
        return round == null || row.on(round.day()) == null || row.on(round.day()).isAnswered();
    }

    public List<GroupRow> getOwn() {
        return getMatrix().groups();
    }

    public String getGroup() { return group; }
    public void setGroup(String given) { group = given; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
}
