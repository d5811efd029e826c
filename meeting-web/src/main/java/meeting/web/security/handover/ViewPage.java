package meeting.web.security.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.security.handover.Handovers;
import meeting.security.handover.ShiftNoteId;
import meeting.security.handover.ShiftNoteView;
import meeting.web.shell.Notices;

/** A hand-over note, and the button with which the next shift accepts it (SC8). */
@Named("handoverViewPage")
@ViewScoped
public class ViewPage implements Serializable {
    @Inject
    private transient Handovers handovers;
    @Inject
    private transient Notices notices;
    private UUID id;
    private transient ShiftNoteView note;
    private String takerWords;

    public ShiftNoteView getNote() {
        if (id == null) throw new NotFound();
        if (note == null) note = handovers.note(new ShiftNoteId(id));
        return note;
    }

    public void accept() {
        notices.after(() -> handovers.accept(new ShiftNoteId(id), takerWords), "security_handover_view.accepted");
        note = null;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public String getTakerWords() { return takerWords; }
    public void setTakerWords(String typed) { takerWords = typed; }
}
