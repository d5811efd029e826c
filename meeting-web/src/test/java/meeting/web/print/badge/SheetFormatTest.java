package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetFormatTest {
    private static final float HAIR = 0.01f;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("PB3: turned over its left or right edge, each back lies behind its front")
    void backsLieBehindFronts(SheetFormat format) {
        var fronts = format.places(false);
        var backs = format.places(true);

        for (var card = 0; card < format.cards(); card++) {
            assertThat(backs.get(card).x() + format.cardWidth()).isCloseTo(format.width() - fronts.get(card).x(), within(HAIR));
            assertThat(backs.get(card).y()).isEqualTo(fronts.get(card).y());
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("PB3: cards lie on the sheet and not on one another")
    void cardsLieApart(SheetFormat format) {
        var places = format.places(false);

        assertThat(places).doesNotHaveDuplicates().allSatisfy(place -> {
            assertThat(place.x()).isBetween(-HAIR, format.width() - format.cardWidth() + HAIR);
            assertThat(place.y()).isBetween(-HAIR, format.height() - format.cardHeight() + HAIR);
        });
        for (var one : places) for (var other : places)
            assertThat(one == other || Math.abs(one.x() - other.x()) > format.cardWidth() - HAIR
                || Math.abs(one.y() - other.y()) > format.cardHeight() - HAIR).isTrue();
    }

    @Test
    @DisplayName("PB3: eight cards or four of A6 to a sheet of A4; the last sheet need not be full")
    void sheets() {
        assertThat(SheetFormat.A4_OF_CARDS.cards()).isEqualTo(8);
        assertThat(SheetFormat.A4_OF_A6.cards()).isEqualTo(4);
        assertThat(SheetFormat.A4_OF_CARDS.sheets(17)).isEqualTo(3);
        assertThat(SheetFormat.A6.sheets(0)).isZero();
    }
}
