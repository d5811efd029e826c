package meeting.web.secretariat.badge;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.design.CardDesigns;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** What the badges of each type show, as one table of ticks. */
@Named("badgeDesignPage")
@ViewScoped
public class DesignPage implements Serializable {
    @Inject
    private transient CardDesigns designs;
    @Inject
    private transient AccessRules access;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private List<DesignForm> rows;

    public void load() {
        var matrix = access.view(congress.require().id()).matrix();
        rows = designs.designs(congress.getId()).stream().map(view -> new DesignForm(view, matrix.type(view.type()).orElseThrow().name())).toList();
    }

    public void save() {
        var saved = notices.after(() -> rows.stream().filter(DesignForm::isChanged)
            .forEach(row -> designs.lay(congress.require().id(), row.getType(), row.version(), row.asDesign())), "secretariat_badge_design.saved");
        if (saved) load();
    }

    public List<DesignForm> getRows() { return rows; }
}
