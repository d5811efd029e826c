package meeting.web.duty.contingency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.plan.contingency.ActivationId;
import meeting.plan.contingency.ActivationView;
import meeting.plan.contingency.Activations;
import meeting.plan.contingency.Contingencies;
import meeting.plan.contingency.ContingencyView;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;
import meeting.web.shell.Texts;

/** An activation as it runs: steps to tick, the clock over them, and what was learnt (X5, X6, X10). */
@Named("dutyContingencyRunPage")
@ViewScoped
public class RunPage implements Serializable {
    @Inject
    private transient Activations activations;
    @Inject
    private transient Contingencies contingencies;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Language language;
    private UUID id;
    private transient ActivationView run;
    private transient ContingencyView scenario;
    private String note;
    private String lessons;

    public ActivationView getRun() {
        if (id == null) throw new NotFound();
        if (run == null) run = activations.activation(new ActivationId(id));
        return run;
    }

    public ContingencyView getScenario() {
        if (scenario == null) scenario = contingencies.contingency(getRun().congress(), getRun().code());
        return scenario;
    }

    /** The answer of the page: what is late, else how far it is. */
    public String getTitle() {
        var name = language.of(getRun().title());
        if (!getRun().isOpen()) return say("title-closed", name);
        if (getRun().overdue() > 0) return say("title-overdue", name, getRun().overdue());
        return getUndone() == 0 ? say("title", name) : say("title-open", name, getRun().done(), getRun().steps().size());
    }

    public long getUndone() {
        return getRun().steps().size() - getRun().done();
    }

    public void tick(int step) {
        change(() -> activations.tick(new ActivationId(id), step));
    }

    public void takeBack(int step) {
        change(() -> activations.takeBack(new ActivationId(id), step));
    }

    public void addNote() {
        if (notices.after(() -> activations.note(new ActivationId(id), note), "duty_contingency_run.noted")) note = null;
        redraw();
    }

    public String close() {
        var closed = notices.after(() -> activations.close(new ActivationId(id), lessons), "duty_contingency_run.closed");
        return closed ? "/duty/contingency/run?faces-redirect=true&id=" + id : null;
    }

    public void learn() {
        if (notices.after(() -> activations.learn(new ActivationId(id), lessons), "duty_contingency_run.learnt")) lessons = null;
        redraw();
    }

    /** Reads again; also called by the page's own refresh. */
    public void redraw() {
        run = null;
    }

    private void change(Runnable deed) {
        notices.attempt(deed);
        redraw();
    }

    private String say(String key, Object... arguments) {
        return Texts.text(language.getLocale(), "duty_contingency_run." + key, arguments);
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
    public String getLessons() { return lessons; }
    public void setLessons(String typed) { lessons = typed; }
}
