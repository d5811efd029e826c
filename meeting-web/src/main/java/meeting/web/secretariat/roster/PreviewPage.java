package meeting.web.secretariat.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.UnknownDelegation;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.intake.reading.DayOrder;
import meeting.web.intake.ImportPreviewPage;

/** The third step of the import of a roster, and what becomes of delegations that are not known. */
@Named("rosterPreviewPage")
@ViewScoped
public class PreviewPage extends ImportPreviewPage<Choices> {
    @Inject
    private transient RosterImport door;
    @Inject
    private transient Steps steps;
    private transient List<UnknownDelegation> unknown;

    public void create(boolean delegations) {
        weighAgain(choices -> choices.creatingDelegations(delegations));
    }

    @Override
    public void mean(DayOrder order) {
        weighAgain(choices -> choices.meaning(order));
    }

    private void weighAgain(UnaryOperator<Choices> change) {
        weighOrWrite(() -> door.preview(id(), door.file(id()).mapping(), change.apply(door.file(id()).choices())));
    }

    /** Delegations of the file that the congress does not have (R4). */
    public List<UnknownDelegation> getUnknown() {
        if (unknown == null) unknown = door.unknown(id());
        return unknown;
    }

    /** A delegation that is not known, with the number it would get. */
    public String label(UnknownDelegation delegation) {
        var number = delegation.details() == null ? "" : String.valueOf(delegation.details().number());
        return number.isEmpty() || number.equals(delegation.name()) ? delegation.name() : number + " " + delegation.name();
    }

    @Override
    protected RosterImport door() { return door; }
    @Override
    protected Steps steps() { return steps; }
    @Override
    protected Set<RosterField> telling() { return Set.of(RosterField.DELEGATION, RosterField.UNIT, RosterField.POST); }
}
