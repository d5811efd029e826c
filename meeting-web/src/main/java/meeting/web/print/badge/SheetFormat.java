package meeting.web.print.badge;

import java.util.List;
import java.util.stream.IntStream;

/** PB3. What cards are printed on: the measures of the sheet and of a card in millimetres, how many stand beside and below one another, how far apart. */
public enum SheetFormat {
    A4_OF_CARDS(297, 210, 54, 85.6f, 4, 2, 10), A4_OF_A6(210, 297, 105, 148, 2, 2, 0), A6(105, 148, 105, 148, 1, 1, 0), CARD(54, 85.6f, 54, 85.6f, 1, 1, 0);

    static final float POINTS_PER_MM = 72 / 25.4f;

    /** Upper left corner of a card, from the upper left corner of the sheet, in millimetres. */
    record Place(float x, float y) { }

    private final float width;
    private final float height;
    private final float cardWidth;
    private final float cardHeight;
    private final int columns;
    private final int rows;
    private final float gap;

    SheetFormat(float width, float height, float cardWidth, float cardHeight, int columns, int rows, float gap) {
        this.width = width;
        this.height = height;
        this.cardWidth = cardWidth;
        this.cardHeight = cardHeight;
        this.columns = columns;
        this.rows = rows;
        this.gap = gap;
    }

    /** Cards on a sheet. */
    public int cards() {
        return columns * rows;
    }

    /** Sheets for so many cards. */
    public int sheets(int cards) {
        return (cards + cards() - 1) / cards();
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    float cardWidth() {
        return cardWidth;
    }

    float cardHeight() {
        return cardHeight;
    }

    /** Whether a sheet on which there is more than one card, or room around it, must be cut. */
    boolean isCut() {
        return cards() > 1;
    }

    /** Whether cards have room between them, so that colour may run over their edges. */
    boolean hasGaps() {
        return gap > 0;
    }

    /** Whether a sheet lies across, so that a printer must turn it over its short edge. */
    boolean isWide() {
        return width > height;
    }

    /** In the order of reading; on the back columns run the other way. */
    List<Place> places(boolean back) {
        return IntStream.range(0, cards()).mapToObj(card -> place(back ? columns - 1 - card % columns : card % columns, card / columns)).toList();
    }

    private Place place(int column, int row) {
        var left = (width - columns * cardWidth - (columns - 1) * gap) / 2;
        var top = (height - rows * cardHeight - (rows - 1) * gap) / 2;
        return new Place(left + column * (cardWidth + gap), top + row * (cardHeight + gap));
    }
}
