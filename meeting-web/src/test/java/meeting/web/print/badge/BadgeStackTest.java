package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BadgeStackTest {
    /** The fonts take eighty of them at their least. */
    private static final int MEGABYTES = 120;

    @Test
    @DisplayName("PB5: 200 badges that make a file of 35 MB are printed with 40 MB of heap beside the fonts: neither the photos nor the file stay in memory")
    void memoryIsBounded() throws Exception {
        assertThat(BadgeStack.print(200, true, MEGABYTES)[1]).isGreaterThan(35_000_000);
    }
}
