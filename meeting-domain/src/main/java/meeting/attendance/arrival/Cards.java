package meeting.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import meeting.accreditation.badge.Badges;
import meeting.attendance.pack.PackItemView;
import meeting.attendance.pack.Packs;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.Credentials;
import meeting.delegation.person.PersonView;
import meeting.delegation.person.Standing;
import meeting.delegation.photo.Photos;

/** Puts together what a desk needs of one person, and what is to be looked at. */
@ApplicationScoped
class Cards {
    @Inject
    private ArrivalBook book;
    @Inject
    private Roster roster;
    @Inject
    private Delegations delegations;
    @Inject
    private Photos photos;
    @Inject
    private Packs packs;
    @Inject
    private Badges badges;

    DeskCard of(PersonId id) {
        var person = roster.person(id);
        var arrival = book.of(id).map(Arrival::view);
        var stay = book.stay(id);
        var delegation = Optional.ofNullable(person.details().delegation()).map(delegations::delegation);
        var hotel = stay.map(Stay::hotel).or(() -> delegation.map(of -> of.details().hotel())).orElse(null);
        return new DeskCard(person, delegation.orElse(null), arrival.orElse(null), badges.current(id).orElse(null), hotel, stay.map(Stay::room).orElse(null),
            stay.map(Stay::meals).orElse(null), pack(person, arrival), concerns(person, arrival, stay));
    }

    String hotelOf(PersonView person) {
        return Optional.ofNullable(person.details().delegation()).map(delegations::delegation).map(DelegationView::details).map(of -> of.hotel()).orElse(null);
    }

    private LinkedHashMap<PackItemView, Boolean> pack(PersonView person, Optional<ArrivalView> arrival) {
        var pack = new LinkedHashMap<PackItemView, Boolean>();
        for (var item : packs.everything(person.congress())) {
            var signed = arrival.filter(known -> known.handed().contains(item.id())).isPresent();
            if (signed || !item.withdrawn()) pack.put(item, signed);
        }
        return pack;
    }

    private List<Concern> concerns(PersonView person, Optional<ArrivalView> arrival, Optional<Stay> stay) {
        var concerns = new ArrayList<Concern>();
        standing(person).ifPresent(kind -> concerns.add(Concern.of(kind)));
        if (person.details().credentials() != Credentials.CONFIRMED) concerns.add(Concern.of(Concern.Kind.CREDENTIALS, person.details().credentials()));
        if (book.hasNamesake(person)) concerns.add(Concern.of(Concern.Kind.NAMESAKE));
        arrival.filter(known -> !known.missing().isEmpty()).ifPresent(known -> concerns.add(Concern.of(Concern.Kind.PACK, known.missing().size())));
        stay.ifPresent(known -> book.inTheRoomOf(known).ifPresent(other ->
            concerns.add(Concern.of(Concern.Kind.ROOM, known.room(), roster.person(other.person()).name(), other.at()))));
        if (person.photoVersion() == null) concerns.add(Concern.of(Concern.Kind.PHOTO_MISSING));
        photos.faults(person.id()).forEach(fault -> concerns.add(Concern.of(switch (fault) {
            case TOO_SMALL -> Concern.Kind.PHOTO_FORM;
            case BACKGROUND -> Concern.Kind.PHOTO_BACKGROUND;
        })));
        return concerns;
    }

    /** AR2. */
    static Optional<Concern.Kind> standing(PersonView person) {
        if (person.standing() == Standing.ACTIVE) return Optional.empty();
        return Optional.of(person.standing() == Standing.SUSPENDED ? Concern.Kind.SUSPENDED : Concern.Kind.WITHDRAWN);
    }
}
