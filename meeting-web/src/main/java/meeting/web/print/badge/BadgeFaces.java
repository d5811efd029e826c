package meeting.web.print.badge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meeting.accreditation.access.AccessView;
import meeting.accreditation.access.Zone;
import meeting.accreditation.badge.BadgeLists;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.badge.BadgeToPrint;
import meeting.accreditation.signing.Claims;
import meeting.congress.CongressView;
import meeting.delegation.PersonId;
import meeting.web.print.QrCode;

/** PB5. The faces of these badges in their order, a few read and signed at a time. */
final class BadgeFaces implements Iterator<BadgeFace> {
    /** Texts for the QR codes of these, in their order. */
    interface Signing extends Function<List<Claims>, List<String>> { }

    private static final int AT_ONCE = 100;
    private final CongressView congress;
    private final AccessView access;
    private final BadgeLists badges;
    private final Signing signing;
    private final Function<PersonId, byte[]> photos;
    private final Iterator<BadgeRow> rows;
    private final Queue<BadgeFace> ready = new ArrayDeque<>();

    BadgeFaces(CongressView congress, AccessView access, BadgeLists badges, Signing signing, Function<PersonId, byte[]> photos, List<BadgeRow> rows) {
        this.congress = congress;
        this.access = access;
        this.badges = badges;
        this.signing = signing;
        this.photos = photos;
        this.rows = rows.iterator();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) read();
        return !ready.isEmpty();
    }

    @Override
    public BadgeFace next() {
        hasNext();
        return ready.remove();
    }

    private void read() {
        var few = new ArrayList<BadgeRow>(AT_ONCE);
        while (rows.hasNext() && few.size() < AT_ONCE) few.add(rows.next());
        var cards = badges.toPrint(congress.id(), few.stream().map(BadgeRow::id).toList()).stream()
            .collect(Collectors.toMap(BadgeToPrint::id, Function.identity()));
        var printed = few.stream().filter(row -> cards.containsKey(row.id())).toList();
        var texts = signing.apply(printed.stream().map(row -> claims(cards.get(row.id()))).toList());
        IntStream.range(0, printed.size()).forEach(i -> ready.add(face(printed.get(i), cards.get(printed.get(i).id()), texts.get(i))));
    }

    private static Claims claims(BadgeToPrint badge) {
        return new Claims(badge.code(), badge.typeBit(), badge.zones(), badge.validity().from(), badge.validity().until());
    }

    private BadgeFace face(BadgeRow row, BadgeToPrint badge, String signed) {
        var type = access.matrix().type(badge.type()).orElseThrow();
        var zones = Arrays.stream(Zone.values()).map(zone -> new BadgeFace.Zone(zone.name(), access.zones().get(zone), (badge.zones() & zone.mask()) != 0))
            .toList();
        return new BadgeFace(congress.title(), type.code(), type.name(), CardColour.valueOf(type.colour().name()), row.name(), row.delegation(), row.unit(),
            badge.number(), badge.code().shown(), QrCode.inLittleRoom(signed), badge.validity().from(), badge.validity().until(), zones, badge.escortNote(),
            () -> row.photoVersion() == null ? null : photos.apply(row.person()));
    }
}
