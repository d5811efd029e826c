package meeting.attendance.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.stream.IntStream;
import meeting.congress.CongressId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SealingTest {
    private static final int IV = 12;
    private static final String CODE = "K7QM4T9X2BC";
    private final CongressId congress = CongressId.next();
    private final Sealing sealing = new Sealing();

    @Test
    @DisplayName("OF2: under one key no two texts share a vector, and one text is sealed the same each time")
    void sharesNoVector() {
        var vectors = IntStream.range(0, 200).mapToObj(number -> vector(sealing.seal(congress, CODE, "text " + number))).toList();

        assertThat(vectors).doesNotHaveDuplicates();
        assertThat(sealing.seal(congress, CODE, "text")).isEqualTo(new Sealing().seal(congress, CODE, "text"));
    }

    @Test
    @DisplayName("OF2: another congress and another code have digests of their own, and the code stands in neither")
    void digestsDiffer() {
        var own = sealing.digest(congress, CODE);

        assertThat(own).isNotEqualTo(sealing.digest(CongressId.next(), CODE)).isNotEqualTo(sealing.digest(congress, "K7QM4T9X2BD")).doesNotContain(CODE);
        assertThat(new String(Base64.getDecoder().decode(sealing.seal(congress, CODE, "周丽华 in the clear")))).doesNotContain("clear");
    }

    private static String vector(String sealed) {
        return Arrays.toString(Arrays.copyOf(Base64.getDecoder().decode(sealed), IV));
    }
}
