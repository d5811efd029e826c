package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import meeting.web.print.badge.Canvas.Align;
import meeting.web.print.badge.Canvas.Box;
import meeting.web.shell.Texts;

/** The side that a turned badge shows: the code again and larger, validity, zones, what its bearer must know. */
final class BadgeBack {
    private static final float EDGE = 4;
    private static final float QR = 30;
    private static final float CHIPS = 53.4f;
    private static final float RULES = 65.4f;
    private static final float MICROTEXT = 1.8f;
    private static final String NO_BREAK = "\u00a0";

    private final Stationery stationery;
    private final Canvas card;
    private final float width;
    private final float bleed;
    private final float unit;
    private final float scale;

    BadgeBack(Stationery stationery, Canvas card, float width, float bleed, float unit) {
        this.stationery = stationery;
        this.card = card;
        this.width = width;
        this.bleed = bleed;
        this.unit = unit;
        this.scale = unit / SheetFormat.POINTS_PER_MM;
    }

    void draw(BadgeFace badge, BadgeDesign design) throws IOException {
        var colour = design.paint(badge);
        card.fill(-bleed, -bleed, width + 2 * bleed, 12.4f + bleed, colour.fill());
        card.fill(-bleed, BadgeFront.HEIGHT - 2.6f, width + 2 * bleed, 2.6f + bleed, colour.fill());
        if (colour.isPaper()) card.line(EDGE, 12.4f, width - EDGE, 12.4f, CardColour.INK, 1);
        card.text(badge.type().in(design.first()) + "  " + badge.number(), stationery.bold(), 8.6f * scale, new Box(EDGE, 7, inside(), 4.6f), Align.CENTRE,
            colour.on());
        if (design.back().qr()) card.qr(badge.signed(), (width - QR) / 2, 13.2f, QR);
        card.text(badge.code(), stationery.bold(), 11 * scale, new Box(EDGE, 42.6f, inside(), 4.6f), Align.CENTRE, CardColour.INK);
        card.text(Texts.text(design.first(), "print.badge-valid", day(badge.from(), design.first()), day(badge.until(), design.first())),
            stationery.regular(), 6.6f * scale,
            new Box(EDGE, 47.6f, inside(), 4.6f), Align.CENTRE, CardColour.INK);
        if (design.back().zones()) zones(badge, design.first());
        if (badge.escortNote() != null) card.text(Texts.text(design.first(), "print.badge-escort", badge.escortNote()), stationery.bold(), 5.8f * scale,
            new Box(EDGE, design.back().zones() ? 62 : CHIPS, inside(), design.back().zones() ? 3.4f : 9), Align.CENTRE, CardColour.INK);
        rules(design);
        microtext(badge);
    }

    /** A sign for each zone, filled where the badge opens it, and the names of those. */
    private void zones(BadgeFace badge, Locale reader) throws IOException {
        var step = inside() / badge.zones().size();
        for (var i = 0; i < badge.zones().size(); i++) {
            var zone = badge.zones().get(i);
            var box = new Box(EDGE + i * step + 0.25f, CHIPS, step - 0.5f, 3.6f);
            if (zone.open()) card.fill(box.x(), box.y(), box.width(), box.height(), CardColour.INK);
            card.frame(box.x(), box.y(), box.width(), box.height(), CardColour.INK, 0.3f);
            card.text(zone.code(), stationery.bold(), 6 * scale, box, Align.CENTRE, zone.open() ? Color.WHITE : CardColour.QUIET);
        }
        var open = badge.zones().stream().filter(BadgeFace.Zone::open).map(zone -> zone.code() + NO_BREAK + zone.name().in(reader))
            .collect(Collectors.joining(" · "));
        card.text(open, stationery.regular(), 5.2f * scale, new Box(EDGE, CHIPS + 4, inside(), badge.escortNote() == null ? 8 : 4.6f), Align.CENTRE,
            CardColour.INK);
    }

    /** What a copier makes a grey line of. */
    private void microtext(BadgeFace badge) throws IOException {
        var once = badge.number() + " " + badge.code() + " · ";
        var size = MICROTEXT * scale;
        var times = (int) (inside() * unit / (stationery.regular().width(once) * size));
        card.text(once.repeat(Math.max(1, times)), stationery.regular(), size, new Box(EDGE, 81.3f, inside(), 1.2f), Align.CENTRE, CardColour.QUIET);
    }

    /** BD5: at the foot, or larger in the place of the code that is not drawn. */
    private void rules(BadgeDesign design) throws IOException {
        var told = design.told();
        if (told.isEmpty()) return;
        var top = design.back().qr() ? RULES : 14.2f;
        var each = (design.back().qr() ? 15.4f : 27) / told.size();
        if (design.back().qr()) card.line(EDGE, RULES, width - EDGE, RULES, CardColour.QUIET, 0.3f);
        for (var i = 0; i < told.size(); i++)
            card.text(told.get(i), stationery.regular(), (design.back().qr() ? 5.4f : 7.4f) * scale,
                new Box(EDGE, top + 0.4f + i * each, inside(), each - 0.4f), Align.CENTRE, CardColour.INK);
    }

    private static String day(LocalDate day, Locale reader) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(reader));
    }

    private float inside() {
        return width - 2 * EDGE;
    }
}
