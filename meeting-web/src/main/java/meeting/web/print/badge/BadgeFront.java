package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;
import meeting.web.print.badge.Canvas.Align;
import meeting.web.print.badge.Canvas.Box;
import meeting.web.shell.Texts;

/** The side people see: congress, photo, code, name, type. Measures are millimetres of a card of 85.6; larger ones are drawn larger. */
final class BadgeFront {
    static final float HEIGHT = 85.6f;
    private static final float EDGE = 4;
    private static final float PHOTO_WIDTH = 20;
    private static final float PHOTO_HEIGHT = PHOTO_WIDTH * 579 / 413;
    private static final float QR = 26;
    private static final float MIDDLE = 22.6f;
    private static final float BAND = 74.6f;
    private static final float WHITE_FRAME = 1.6f;

    private final Stationery stationery;
    private final Canvas card;
    private final float width;
    private final float bleed;
    private final float unit;

    /** @param bleed how far colour runs over the edge @param unit points of one measure */
    BadgeFront(Stationery stationery, Canvas card, float width, float bleed, float unit) {
        this.stationery = stationery;
        this.card = card;
        this.width = width;
        this.bleed = bleed;
        this.unit = unit;
    }

    void draw(BadgeFace badge, BadgeDesign design) throws IOException {
        var colour = design.paint(badge);
        card.form(stationery.pattern(colour.shade(), width * unit, (BAND - 20) * unit), 0, 20);
        card.fill(-bleed, -bleed, width + 2 * bleed, 20 + bleed, colour.fill());
        card.fill(-bleed, BAND, width + 2 * bleed, HEIGHT - BAND + bleed, colour.fill());
        if (colour.isPaper()) whiteCard();
        var titles = String.join(" · ", design.others(badge.congress()));
        var titleHeight = titles.isEmpty() ? 11f : 6.2f;
        card.text(badge.congress().in(design.first()), stationery.bold(), 9 * scale(), new Box(EDGE, 7.4f, inside(), titleHeight), Align.CENTRE, colour.on());
        card.text(titles, stationery.regular(), 5.4f * scale(), new Box(EDGE, 13.8f, inside(), 5.2f), Align.CENTRE, colour.on());
        identity(badge, design);
        names(badge, design);
        var type = design.others(badge.type());
        card.text(badge.type().in(design.first()), stationery.bold(), 16 * scale(), new Box(EDGE, BAND + 0.6f, inside(), type.isEmpty() ? 9.4f : 6.2f),
            Align.CENTRE, colour.on());
        card.text(String.join(" · ", type), stationery.regular(), 6.6f * scale(), new Box(EDGE, BAND + 6.6f, inside(), 3.4f), Align.CENTRE, colour.on());
    }

    /** Nobody takes it for one that was not finished. */
    private void whiteCard() throws IOException {
        card.line(WHITE_FRAME, 20, width - WHITE_FRAME, 20, CardColour.INK, 1);
        card.line(WHITE_FRAME, BAND, width - WHITE_FRAME, BAND, CardColour.INK, 1);
        card.frame(WHITE_FRAME, WHITE_FRAME, width - 2 * WHITE_FRAME, HEIGHT - 2 * WHITE_FRAME, CardColour.INK, 1);
    }

    private void identity(BadgeFace badge, BadgeDesign design) throws IOException {
        var left = design.front().photo() ? width - EDGE + 2 - QR : (width - QR) / 2;
        if (design.front().photo()) photo(badge);
        if (design.front().qr()) card.qr(badge.signed(), left, MIDDLE - 1, QR);
        card.text(badge.code(), stationery.bold(), 7.4f * scale(), new Box(left, MIDDLE + 24.6f, QR, 2.9f), Align.CENTRE, CardColour.INK);
        card.text(Texts.text(design.first(), "print.badge-number", badge.number()), stationery.regular(), 6.2f * scale(),
            new Box(left, MIDDLE + 27.4f, QR, 2.6f), Align.CENTRE, CardColour.QUIET);
    }

    private void photo(BadgeFace badge) throws IOException {
        var photo = stationery.photo(badge.photo().get(), PHOTO_WIDTH * unit, PHOTO_HEIGHT * unit);
        if (photo == null) Placeholder.draw(card, EDGE, MIDDLE, PHOTO_WIDTH, PHOTO_HEIGHT);
        else {
            var ratio = Math.min(PHOTO_WIDTH / photo.getWidth(), PHOTO_HEIGHT / photo.getHeight());
            var drawn = new Box((PHOTO_WIDTH - photo.getWidth() * ratio) / 2, (PHOTO_HEIGHT - photo.getHeight() * ratio) / 2, photo.getWidth() * ratio,
                photo.getHeight() * ratio);
            card.fill(EDGE, MIDDLE, PHOTO_WIDTH, PHOTO_HEIGHT, Color.WHITE);
            card.image(photo, EDGE + drawn.x(), MIDDLE + drawn.y(), drawn.width(), drawn.height());
        }
        card.frame(EDGE, MIDDLE, PHOTO_WIDTH, PHOTO_HEIGHT, CardColour.QUIET, 0.4f);
    }

    private void names(BadgeFace badge, BadgeDesign design) throws IOException {
        var name = ReadableName.of(badge.name(), design.first(), stationery.bold());
        var below = name.beside();
        card.text(name.first(), stationery.bold(), 20 * scale(), new Box(EDGE, 53.4f, inside(), below.isEmpty() ? 12 : 8.4f), Align.CENTRE, CardColour.INK);
        card.text(below, stationery.regular(), 9 * scale(), new Box(EDGE, 62.4f, inside(), 3.9f), Align.CENTRE, CardColour.INK);
        var delegation = !design.front().delegation() || badge.delegation() == null ? "" : badge.delegation().in(design.first());
        var unitName = !design.front().unit() || badge.unit() == null ? "" : badge.unit();
        card.text(delegation, stationery.bold(), 7.6f * scale(), new Box(EDGE, 66.5f, inside(), unitName.isEmpty() ? 7 : 3.9f), Align.CENTRE, CardColour.INK);
        card.text(unitName, stationery.regular(), 6.8f * scale(), new Box(EDGE, delegation.isEmpty() ? 66.5f : 70.4f, inside(),
            delegation.isEmpty() ? 7 : 3.5f), Align.CENTRE,
            CardColour.QUIET);
    }

    private float inside() {
        return width - 2 * EDGE;
    }

    /** Sizes of letters grow with the card. */
    private float scale() {
        return unit / SheetFormat.POINTS_PER_MM;
    }
}
