package meeting.web.secretariat.contingency;

import java.io.Serializable;
import meeting.kernel.LocalizedText;
import meeting.plan.contingency.scenario.ContingencyStep;

/** One step in the scenario's form. */
public class StepForm implements Serializable {
    private final TextForm action;
    private String owner;
    private Integer within;

    StepForm(LocalizedText action, String owner, Integer within) {
        this.action = TextForm.of(action);
        this.owner = owner;
        this.within = within;
    }

    static StepForm of(ContingencyStep step) {
        return new StepForm(step.action(), step.owner(), step.within());
    }

    /** Minutes left empty are out of range, which says so. */
    ContingencyStep asStep() {
        return new ContingencyStep(action.asText(), owner, within == null ? -1 : within);
    }

    public TextForm getAction() { return action; }
    public String getOwner() { return owner; }
    public void setOwner(String typed) { owner = typed; }
    public Integer getWithin() { return within; }
    public void setWithin(Integer typed) { within = typed; }
}
