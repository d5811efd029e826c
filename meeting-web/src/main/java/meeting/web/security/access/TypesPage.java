package meeting.web.security.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.BadgeColour;
import meeting.accreditation.access.Zone;
import meeting.congress.AttendeeCategory;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** What badge types and zones of the congress are called and look like, and who gets which type (AC1, AC2). */
@Named("accessTypesPage")
@ViewScoped
public class TypesPage implements Serializable {
    @Inject
    private transient AccessRules rules;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private List<TypeForm> types;
    private List<ZoneForm> zones;
    private final Map<AttendeeCategory, String> usual = new EnumMap<>(AttendeeCategory.class);

    public void load() {
        if (types != null) return;
        var view = rules.view(congress.require().id());
        types = view.matrix().types().stream().map(TypeForm::of).toList();
        zones = view.zones().entrySet().stream().map(entry -> ZoneForm.of(entry.getKey(), entry.getValue())).toList();
        usual.putAll(view.usual());
    }

    public void keepTypes() {
        notices.after(() -> types.forEach(type -> rules.edit(congress.getId(), type.asType())), "security_access_types.kept");
    }

    public void keepZones() {
        notices.after(() -> zones.forEach(zone -> rules.rename(congress.getId(), Zone.valueOf(zone.getZone()), zone.asText())), "security_access_types.kept");
    }

    public void keepUsual() {
        notices.after(() -> usual.forEach((category, type) -> rules.assign(congress.getId(), category, type)), "security_access_types.kept");
    }

    public List<TypeForm> getTypes() { return types; }
    public List<ZoneForm> getZones() { return zones; }
    public Map<AttendeeCategory, String> getUsual() { return usual; }

    public List<AttendeeCategory> getCategories() {
        return List.of(AttendeeCategory.values());
    }

    public List<BadgeColour> getColours() {
        return List.of(BadgeColour.values());
    }
}
