package meeting.web.secretariat.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import meeting.congress.AttendeeCategory;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.reading.Mapping;
import meeting.web.intake.ImportMapPage;
import meeting.web.shell.Language;

/** The second step of the import of a roster: what its columns hold, and who has no category. */
@Named("rosterMapPage")
@ViewScoped
public class MapPage extends ImportMapPage<RosterField, Choices> {
    @Inject
    private transient RosterImport door;
    @Inject
    private transient Steps steps;
    @Inject
    private transient Language language;

    private AttendeeCategory everybodyIs = AttendeeCategory.DELEGATE;

    @Override
    protected void remember(Choices said) {
        everybodyIs = said.everybodyIs();
        setEmptyClears(said.emptyClears());
    }

    @Override
    protected void weigh(IntakeId id, Mapping<RosterField> mapping, Choices before) {
        var said = Objects.requireNonNullElseGet(before, () -> Choices.usual(language.getLocale()));
        door.preview(id, mapping, new Choices(said.createDelegations(), isEmptyClears(), said.dayOrder(), everybodyIs, said.language()));
    }

    @Override
    protected RosterImport door() { return door; }
    @Override
    protected Steps steps() { return steps; }
    @Override
    protected Class<RosterField> fields() { return RosterField.class; }
    public List<AttendeeCategory> getCategories() { return List.of(AttendeeCategory.values()); }
    public AttendeeCategory getEverybodyIs() { return everybodyIs; }
    public void setEverybodyIs(AttendeeCategory chosen) { everybodyIs = chosen; }
}
