package meeting.web.print.badge;

import java.util.Arrays;
import meeting.accreditation.access.AccessView;
import meeting.accreditation.access.BadgeType;
import meeting.accreditation.access.Zone;
import meeting.congress.CongressView;
import meeting.delegation.person.PersonName;
import meeting.kernel.LocalizedText;
import meeting.web.print.QrCode;

/** The badge of nobody, by which a design is looked at while no badge of the type is vetted. */
final class Specimen {
    private static final PersonName NAME = new PersonName("样张", "Specimen");
    private static final LocalizedText DELEGATION = new LocalizedText("Delegation", "Delegación", "代表团");

    private Specimen() {
    }

    /** @param drawn what its QR code says: nothing that opens a door */
    static BadgeFace of(CongressView congress, AccessView access, BadgeType type, String drawn) {
        var zones = Arrays.stream(Zone.values()).map(zone -> new BadgeFace.Zone(zone.name(), access.zones().get(zone),
            (access.matrix().zones(type.code()) & zone.mask()) != 0)).toList();
        return new BadgeFace(congress.title(), type.code(), type.name(), CardColour.valueOf(type.colour().name()), NAME, DELEGATION, "–", "0000",
            "0000-0000-000", QrCode.inLittleRoom(drawn), congress.details().firstDay(), congress.details().lastDay(), zones, null, () -> null);
    }
}
