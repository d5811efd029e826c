package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;

/** Where to cut, at the corners of a card: outside it where there is room, else short strokes over the edge that two cards share. */
final class CutMarks {
    private static final float HAIR = 0.25f;
    private static final float AWAY = 2.4f;
    private static final float LONG = 2.4f;
    private static final float SHORT = 2;

    private CutMarks() {
    }

    /** @param card in millimetres */
    static void draw(Canvas card, SheetFormat format) throws IOException {
        for (var x : new float[]{0, format.cardWidth()})
            for (var y : new float[]{0, format.cardHeight()}) {
                var outwardsX = x == 0 ? -1 : 1;
                var outwardsY = y == 0 ? -1 : 1;
                var from = format.hasGaps() ? AWAY : -SHORT;
                var to = format.hasGaps() ? AWAY + LONG : SHORT;
                card.line(x + outwardsX * from, y, x + outwardsX * to, y, Color.BLACK, HAIR);
                card.line(x, y + outwardsY * from, x, y + outwardsY * to, Color.BLACK, HAIR);
            }
    }
}
