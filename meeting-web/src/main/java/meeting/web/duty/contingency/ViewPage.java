package meeting.web.duty.contingency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.kernel.NotFound;
import meeting.plan.contingency.ActivationId;
import meeting.plan.contingency.ActivationKind;
import meeting.plan.contingency.ActivationView;
import meeting.plan.contingency.Activations;
import meeting.plan.contingency.Contingencies;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** One scenario as it is read on a bad morning, and the buttons that start it (X4). */
@Named("dutyContingencyViewPage")
@ViewScoped
public class ViewPage implements Serializable {
    @Inject
    private transient Contingencies contingencies;
    @Inject
    private transient Activations activations;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private String code;
    private transient ContingencyView scenario;
    private transient List<ActivationView> history;

    public ContingencyView getScenario() {
        if (scenario == null) scenario = contingencies.contingency(congress.require().id(), read());
        return scenario;
    }

    /** Every time it was rehearsed or happened. */
    public List<ActivationView> getHistory() {
        if (history == null) history = activations.history(congress.require().id(), read());
        return history;
    }

    /** The one that runs; null if none does. */
    public ActivationView getRunning() {
        return getHistory().stream().filter(ActivationView::isOpen).findFirst().orElse(null);
    }

    /** A real one is not started twice; a rehearsal gives way to it. */
    public boolean isStartable() {
        return getScenario().activatable() && (getRunning() == null || !getRunning().isReal());
    }

    public String activate() {
        return start(ActivationKind.REAL, "duty_contingency_view.activated");
    }

    public String rehearse() {
        return start(ActivationKind.REHEARSAL, "duty_contingency_view.rehearsed");
    }

    private String start(ActivationKind kind, String said) {
        scenario = null;
        history = null;
        var begun = new ActivationId[1];
        var started = notices.after(() -> begun[0] = activations.activate(congress.require().id(), read(), kind), said);
        return started ? "/duty/contingency/run?faces-redirect=true&id=" + begun[0].value() : null;
    }

    private ContingencyCode read() {
        return ContingencyCode.read(code).orElseThrow(NotFound::new);
    }

    public String getCode() { return code; }
    public void setCode(String given) { code = given; }
}
