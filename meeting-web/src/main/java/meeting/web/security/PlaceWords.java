package meeting.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.Zone;
import meeting.congress.HallId;
import meeting.kernel.LocalizedText;
import meeting.security.Place;
import meeting.security.incident.IncidentView;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** Zones and halls as people call them. */
@Named("places")
@RequestScoped
public class PlaceWords {
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private AccessRules access;
    private Map<Zone, LocalizedText> names;

    public List<SelectItem> getZones() {
        return Stream.of(Zone.values()).map(zone -> new SelectItem(zone.name(), zoneOf(zone.name()))).toList();
    }

    public List<SelectItem> getHalls() {
        return congress.find().stream().flatMap(current -> current.details().halls().stream())
            .map(hall -> new SelectItem(hall.id().value().toString(), language.of(hall.name()))).toList();
    }

    /** "Z2 Voting floor · Great Hall · left aisle". */
    public String of(Place place) {
        return place == null ? "" : said(place, nameOf(place.zone()));
    }

    /** The same of an incident, whose readers need not know the rules for zones (SC1). */
    public String ofIncident(IncidentView incident) {
        return said(incident.place(), incident.zoneName());
    }

    public String zoneOf(String zone) {
        return coded(zone, nameOf(zone));
    }

    private String said(Place place, LocalizedText zoneName) {
        var zone = place.zone() == null ? null : coded(place.zone(), zoneName);
        var hall = place.hall() == null ? null : congress.find().flatMap(current -> current.hall(new HallId(place.hall())))
            .map(known -> language.of(known.name())).orElse(null);
        return Stream.of(zone, hall, place.spot()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private LocalizedText nameOf(String zone) {
        if (zone == null) return null;
        if (names == null) names = congress.find().map(current -> access.view(current.id()).zones()).orElse(Map.of());
        return names.get(Zone.valueOf(zone));
    }

    private String coded(String zone, LocalizedText name) {
        return name == null ? zone : zone + " " + language.of(name);
    }
}
