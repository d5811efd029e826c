package meeting.web.plan;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.kernel.BrokenRules;
import meeting.plan.OrganisationPlans;
import meeting.plan.SectionView;
import meeting.plan.drafting.DraftView;
import meeting.plan.drafting.Drafting;
import meeting.plan.drafting.EditsMeet;
import meeting.plan.drafting.Resolution;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Write a section: its options side by side, and what another typed meanwhile; one page for each audience. */
public abstract class SectionEditing implements Serializable {
    @Inject
    private transient OrganisationPlans plans;
    @Inject
    private transient Drafting drafting;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private SectionKind kind;
    private int seen;
    private int against;
    private List<OptionForm> options;
    private List<MeetingForm> meetings = List.of();
    private transient SectionView section;
    private transient DraftView draft;

    public void load() {
        congress.require();
        if (options != null) return;
        seen = getSection().revision();
        show(getSection().content());
        draft = getSection().editable() ? drafting.draft(congress.getId(), kind).orElse(null) : null;
    }

    /** P6. */
    public String save() {
        var saved = notices.attempt(() -> {
            try {
                var merged = drafting.edit(congress.getId(), kind, seen, content(), resolution());
                notices.say(merged ? "secretariat_plan_section.merged" : "secretariat_plan_section.saved");
            } catch (RuntimeException thrown) {
                if (BrokenRules.in(thrown).orElse(null) instanceof EditsMeet meet) choose(meet);
                throw thrown;
            }
        });
        return saved ? "view?faces-redirect=true" : null;
    }

    /** P16: called by the page itself while somebody types. */
    public void keep() {
        notices.attempt(() -> drafting.keep(congress.getId(), kind, seen, content()));
    }

    /** P16. */
    public void takeUpDraft() {
        drafting.draft(congress.getId(), kind).ifPresent(kept -> {
            seen = kept.seen();
            show(kept.content());
        });
    }

    public void discardDraft() {
        drafting.discard(congress.getId(), kind);
    }

    public void addOption() {
        options.add(OptionForm.of(kind, new PlanOption(content().freeLetter(), null, null, Map.of())));
    }

    public void removeOption(OptionForm option) {
        options.remove(option);
    }

    public SectionView getSection() {
        if (section == null) section = plans.section(congress.getId(), kind);
        return section;
    }

    private void choose(EditsMeet meet) {
        section = meet.theirs();
        against = section.revision();
        meetings = meet.meetings().stream().map(MeetingForm::new).toList();
    }

    private Resolution resolution() {
        return new Resolution(against, meetings.stream().collect(Collectors.toMap(MeetingForm::getId, MeetingForm::getPick)));
    }

    private SectionContent content() {
        return new SectionContent(options.stream().map(OptionForm::asOption).toList());
    }

    private void show(SectionContent content) {
        options = new ArrayList<>(content.options().stream().map(option -> OptionForm.of(kind, option)).toList());
    }

    public SectionKind getKind() { return kind; }
    public void setKind(SectionKind given) { kind = given; }
    public List<OptionForm> getOptions() { return options; }
    public List<MeetingForm> getMeetings() { return meetings; }
    public DraftView getDraft() { return draft; }
}
