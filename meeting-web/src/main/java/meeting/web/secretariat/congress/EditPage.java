package meeting.web.secretariat.congress;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.congress.CongressKind;
import meeting.congress.Convening;
import meeting.kernel.naming.NameOrder;
import meeting.web.shell.Notices;

/** Convene a congress, or change what was laid down. */
@Named("congressEditPage")
@ViewScoped
public class EditPage implements Serializable {
    @Inject
    private transient Convening convening;
    @Inject
    private transient Notices notices;

    private UUID id;
    private long version;
    private CongressForm form;

    public void load() {
        if (form != null) return;
        if (id == null) form = CongressForm.blank(ZoneId.of("Asia/Shanghai"));
        else {
            var congress = convening.congress(new CongressId(id));
            form = CongressForm.of(congress.details());
            version = congress.version();
        }
    }

    public String save() {
        var saved = id == null
            ? notices.after(() -> convening.convene(form.asDetails()), "secretariat_congress_edit.convened")
            : notices.after(() -> convening.edit(new CongressId(id), version, form.asDetails()), "secretariat_congress_edit.saved");
        return saved ? "/secretariat/congress/list?faces-redirect=true" : null;
    }

    public void usualRules() {
        form.usualRules();
    }

    public void addHall() {
        form.getHalls().add(HallForm.blank());
    }

    public void removeHall(HallForm hall) {
        form.getHalls().remove(hall);
    }

    public List<CongressKind> getKinds() {
        return List.of(CongressKind.values());
    }

    public List<NameOrder> getNameOrders() {
        return List.of(NameOrder.values());
    }

    public List<AttendeeCategory> getCategories() {
        return List.of(AttendeeCategory.values());
    }

    public List<ZoneId> getZones() {
        return ZoneId.getAvailableZoneIds().stream().filter(name -> name.contains("/") && !name.startsWith("Etc") && !name.startsWith("SystemV"))
            .sorted().map(ZoneId::of).toList();
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public CongressForm getForm() { return form; }
}
