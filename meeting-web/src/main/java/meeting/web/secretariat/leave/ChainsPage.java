package meeting.web.secretariat.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.attendance.leave.LeaveChains;
import meeting.attendance.leave.Office;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who decides on leave in which case. */
@Named("leaveChainsPage")
@ViewScoped
public class ChainsPage implements Serializable {
    @Inject
    private transient LeaveChains chains;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private List<ChainForm> forms;

    public void load() {
        if (forms == null)
            forms = chains.chains(congress.require().id()).entrySet().stream().map(each -> new ChainForm(each.getKey(), each.getValue())).toList();
    }

    public void save() {
        notices.after(() -> forms.forEach(form -> chains.lay(congress.getId(), form.getLeaveCase(), form.offices())), "leave.chains-saved");
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public List<ChainForm> getForms() {
        return forms;
    }
}
