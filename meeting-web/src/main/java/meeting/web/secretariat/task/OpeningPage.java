package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import meeting.congress.CongressDetails;
import meeting.congress.Convening;
import meeting.task.Countdown;
import meeting.task.board.OpeningMove;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Another opening day: what it moves and breaks first (C2, C9), then to be saved; the last day moves along. */
@Named("taskOpeningPage")
@ViewScoped
public class OpeningPage implements Serializable {
    private static final String LIST = "/secretariat/task/list?faces-redirect=true";
    @Inject
    private transient Countdown countdown;
    @Inject
    private transient Convening convening;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private LocalDate day;
    private long version;
    private transient OpeningMove move;

    public void load() {
        version = congress.require().version();
        if (day == null) day = congress.getView().details().firstDay();
    }

    public OpeningMove getMove() {
        if (move == null) move = countdown.moved(congress.require().id(), day);
        return move;
    }

    public String save() {
        var known = congress.require().details();
        var details = new CongressDetails(known.kind(), known.title(), known.zone(), known.nameOrder(), day, known.lastDay().plusDays(getMove().days()),
            known.halls(), known.electorate(), known.quorum(), known.signInOpensBefore(), known.signInClosesAfter());
        return notices.after(() -> convening.edit(congress.getId(), version, details), "secretariat_task_opening.saved", day) ? LIST : null;
    }

    public LocalDate getDay() { return day; }
    public void setDay(LocalDate chosen) { day = chosen; }
}
