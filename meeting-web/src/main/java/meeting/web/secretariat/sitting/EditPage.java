package meeting.web.secretariat.sitting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingKind;
import meeting.agenda.SittingView;
import meeting.congress.Hall;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Schedule a sitting, change it, cancel it. */
@Named("sittingEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final String LIST = "/secretariat/sitting/list?faces-redirect=true";

    @Inject
    private transient Scheduling scheduling;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private UUID id;
    private long version;
    private boolean cancelled;
    private String reason;
    private SittingForm form;

    public void load() {
        if (form != null) return;
        congress.require();
        if (id == null) form = new SittingForm();
        else show(scheduling.sitting(new SittingId(id)));
    }

    public String save() {
        var saved = id == null
            ? notices.after(() -> scheduling.create(congress.getId(), form.asDetails()), "secretariat_sitting_edit.created")
            : notices.after(() -> scheduling.edit(new SittingId(id), version, form.asDetails()), "secretariat_sitting_edit.saved");
        return saved ? LIST : null;
    }

    public String cancel() {
        return notices.after(() -> scheduling.cancel(new SittingId(id), version, reason), "secretariat_sitting_edit.cancelled") ? LIST : null;
    }

    public List<Hall> getHalls() {
        return congress.getView().details().halls();
    }

    public List<SittingKind> getKinds() {
        return List.of(SittingKind.values());
    }

    private void show(SittingView sitting) {
        form = SittingForm.of(sitting.details());
        version = sitting.version();
        cancelled = sitting.isCancelled();
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public SittingForm getForm() { return form; }
    public boolean isCancelled() { return cancelled; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
