package meeting.web.secretariat.contingency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.plan.contingency.Contingencies;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyPhase;
import meeting.plan.contingency.scenario.Severity;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** X1: adapt a scenario to the congress, or add one. */
@Named("contingencyEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final String LIST = "/secretariat/contingency/list?faces-redirect=true";

    @Inject
    private transient Contingencies contingencies;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private String code;
    private long version;
    private ContingencyForm form;

    public void load() {
        if (form != null) return;
        congress.require();
        if (code == null) form = ContingencyForm.blank();
        else {
            var scenario = contingencies.contingency(congress.getId(), read());
            form = ContingencyForm.of(scenario.details());
            version = scenario.version();
        }
    }

    public String save() {
        var saved = code == null
            ? notices.after(() -> contingencies.add(congress.getId(), form.asDetails()), "secretariat_contingency_edit.added")
            : notices.after(() -> contingencies.adapt(congress.getId(), read(), version, form.asDetails()), "secretariat_contingency_edit.saved", code);
        return saved ? LIST : null;
    }

    public void addStep() {
        form.addStep();
    }

    public void removeStep(StepForm step) {
        form.getSteps().remove(step);
    }

    public void moveUp(StepForm step) {
        form.moveUp(step);
    }

    public LocalizedText getTitle() {
        return form.getTitle().asText();
    }

    public List<ContingencyPhase> getPhases() {
        return List.of(ContingencyPhase.values());
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    private ContingencyCode read() {
        return ContingencyCode.read(code).orElseThrow(NotFound::new);
    }

    public String getCode() { return code; }
    public void setCode(String given) { code = given; }
    public ContingencyForm getForm() { return form; }
}
