package meeting.web.secretariat.delegation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Found a delegation, change it, or remove it while nobody was enrolled in it. */
@Named("delegationEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final String LIST = "/secretariat/delegation/list?faces-redirect=true";

    @Inject
    private transient Delegations delegations;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private UUID id;
    private long version;
    private DelegationForm form;

    public void load() {
        if (form != null) return;
        congress.require();
        if (id == null) form = DelegationForm.blank(delegations.list(congress.getId()).stream().mapToInt(DelegationView::number).max().orElse(0) + 1);
        else {
            var delegation = delegations.delegation(new DelegationId(id));
            form = DelegationForm.of(delegation.details());
            version = delegation.version();
        }
    }

    public String save() {
        var saved = id == null
            ? notices.after(() -> delegations.found(congress.getId(), form.asDetails()), "secretariat_delegation_edit.founded")
            : notices.after(() -> delegations.edit(new DelegationId(id), version, form.asDetails()), "secretariat_delegation_edit.saved");
        return saved ? LIST : null;
    }

    public String remove() {
        return notices.after(() -> delegations.remove(new DelegationId(id)), "secretariat_delegation_edit.removed") ? LIST : null;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public DelegationForm getForm() { return form; }
}
