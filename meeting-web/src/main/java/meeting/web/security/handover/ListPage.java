package meeting.web.security.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.security.handover.Handovers;
import meeting.security.handover.ShiftNoteView;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Words;

/** The hand-over notes of the congress, those that wait first. */
@Named("handoverListPage")
@RequestScoped
public class ListPage {
    @Inject
    private Handovers handovers;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Words words;
    private List<ShiftNoteView> rows;

    public List<ShiftNoteView> getRows() {
        if (rows == null) rows = congress.find().map(current -> handovers.notes(current.id())).orElse(List.of());
        return rows;
    }

    /** The answer of the page. */
    public String getTitle() {
        var waiting = getRows().stream().filter(ShiftNoteView::isWaiting).count();
        return waiting == 0 ? words.get("security_handover_list.title") : words.say("security_handover_list.waiting", waiting);
    }
}
