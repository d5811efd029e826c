package meeting.web.door.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.security.emergency.EmergencyListId;
import meeting.security.emergency.EmergencyListView;
import meeting.security.emergency.EmergencyLists;
import meeting.web.attendance.SittingNow;
import meeting.web.shell.CurrentCongress;
import org.omnifaces.util.Faces;

/** Lists on paper for one sitting: drawn, printed, and entered afterwards section by section. */
@Named("emergencyListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    private transient EmergencyLists lists;
    @Inject
    private transient SittingNow sittings;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient EmergencyPrint print;
    private UUID given;
    private UUID printing;
    private transient SittingView sitting;
    private transient List<EmergencyListView> rows;

    public void load() {
        sitting = sittings.find(given).orElse(null);
        if (sitting == null) return;
        given = sitting.id().value();
        if (printing != null) print.send(new EmergencyListId(printing), sitting);
    }

    public List<EmergencyListView> getRows() {
        if (rows == null) rows = sitting == null ? List.of() : lists.lists(sitting.id());
        return rows;
    }

    /** SC19: draws another and sends it. */
    public void draw() {
        var drawn = lists.draw(sittings.find(given).orElseThrow().id(), congress.getNameOrder());
        Faces.redirect(Faces.getRequestContextPath() + "/door/emergency/list?sitting=" + given + "&print=" + drawn.value());
    }

    public SittingView getSitting() { return sitting; }
    public UUID getGiven() { return given; }
    public void setGiven(UUID sittingOfTheAddress) { given = sittingOfTheAddress; }
    public UUID getPrinting() { return printing; }
    public void setPrinting(UUID list) { printing = list; }
}
