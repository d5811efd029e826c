package meeting.web.secretariat.contingency;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import meeting.kernel.LocalizedText;
import meeting.plan.contingency.scenario.Command;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.ContingencyPhase;
import meeting.plan.contingency.scenario.ContingencyTexts;
import meeting.plan.contingency.scenario.Severity;

/** What is typed into the scenario's form, until it becomes {@link ContingencyDetails}. */
public class ContingencyForm implements Serializable {
    private static final LocalizedText NONE = new LocalizedText(null, null, null);

    private TextForm title;
    private TextForm trigger;
    private TextForm resources;
    private TextForm words;
    private TextForm told;
    private TextForm resume;
    private ContingencyPhase phase;
    private Severity severity;
    private String lead;
    private String commander;
    private String deputy;
    private LocalDate drillDay;
    private String setAside;
    private final List<StepForm> steps = new ArrayList<>();

    static ContingencyForm blank() {
        return of(new ContingencyDetails(new ContingencyTexts(NONE, NONE, NONE, NONE, NONE, NONE), ContingencyPhase.SITTING, Severity.III,
            null, null, List.of(), null, null));
    }

    static ContingencyForm of(ContingencyDetails known) {
        var form = new ContingencyForm();
        form.title = TextForm.of(known.texts().title());
        form.trigger = TextForm.of(known.texts().trigger());
        form.resources = TextForm.of(known.texts().resources());
        form.words = TextForm.of(known.texts().words());
        form.told = TextForm.of(known.texts().told());
        form.resume = TextForm.of(known.texts().resume());
        form.phase = known.phase();
        form.severity = known.severity();
        form.lead = known.lead();
        form.commander = known.command().commander();
        form.deputy = known.command().deputy();
        form.drillDay = known.drillDay();
        form.setAside = known.setAside();
        known.steps().forEach(step -> form.steps.add(StepForm.of(step)));
        return form;
    }

    ContingencyDetails asDetails() {
        var texts = new ContingencyTexts(title.asText(), trigger.asText(), resources.asText(), words.asText(), told.asText(), resume.asText());
        return new ContingencyDetails(texts, phase, severity, lead, new Command(commander, deputy),
            steps.stream().map(StepForm::asStep).toList(), drillDay, setAside);
    }

    /** One more, by the leading group, five minutes after the last. */
    void addStep() {
        var last = steps.isEmpty() ? null : steps.get(steps.size() - 1).getWithin();
        steps.add(new StepForm(NONE, lead, (last == null ? 0 : last) + 5));
    }

    void moveUp(StepForm step) {
        var place = steps.indexOf(step);
        if (place > 0) Collections.swap(steps, place, place - 1);
    }

    // bound to the form
    public TextForm getTitle() { return title; }
    public TextForm getTrigger() { return trigger; }
    public TextForm getResources() { return resources; }
    public TextForm getWords() { return words; }
    public TextForm getTold() { return told; }
    public TextForm getResume() { return resume; }
    public ContingencyPhase getPhase() { return phase; }
    public void setPhase(ContingencyPhase typed) { phase = typed; }
    public Severity getSeverity() { return severity; }
    public void setSeverity(Severity typed) { severity = typed; }
    public String getLead() { return lead; }
    public void setLead(String typed) { lead = typed; }
    public String getCommander() { return commander; }
    public void setCommander(String typed) { commander = typed; }
    public String getDeputy() { return deputy; }
    public void setDeputy(String typed) { deputy = typed; }
    public LocalDate getDrillDay() { return drillDay; }
    public void setDrillDay(LocalDate typed) { drillDay = typed; }
    public String getSetAside() { return setAside; }
    public void setSetAside(String typed) { setAside = typed; }
    public List<StepForm> getSteps() { return steps; }
}
