package meeting.plan.comparison;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph of two texts side by side.
 *
 * @param before null where it was added
 * @param after  null where it was removed
 */
public record Line(String before, String after) {
    public boolean isChanged() {
        return !Objects.equals(before, after);
    }

    /** Word by word. */
    public List<Piece> pieces() {
        return Pieces.of(before, after);
    }
}
