package meeting.web.leadership.quorum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.attendance.quorum.Quorums;
import meeting.attendance.quorum.SittingQuorum;
import meeting.web.shell.CurrentCongress;

/** Whether each sitting could be opened, as it was counted; to be read, not touched (QS10). */
@Named("leadershipQuorumBoardPage")
@ViewScoped
public class BoardPage implements Serializable {
    @Inject
    private transient Quorums quorums;
    @Inject
    private transient CurrentCongress congress;
    private transient List<SittingQuorum> board;

    /** Reads anew; also called by the page's own refresh. */
    public void load() {
        board = congress.find().map(current -> quorums.board(current.id())).orElse(List.of());
    }

    private List<SittingQuorum> all() {
        if (board == null) load();
        return board;
    }

    /** Sittings whose doors have opened, the newest first. */
    public List<SittingQuorum> getOpened() {
        return all().stream().filter(SittingQuorum::open).toList();
    }

    public List<SittingQuorum> getToCome() {
        return all().stream().filter(each -> !each.open()).toList();
    }

    /** The one whose doors opened last; null before the first. */
    public SittingQuorum getNow() {
        return getOpened().stream().findFirst().orElse(null);
    }
}
