package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BadgeStackTest {
    @Test
    @DisplayName("PB5: 240 badges with photos, which decoded are 172 MB, are printed with a heap of 128 MB")
    void memoryIsBounded() throws Exception {
        assertThat(BadgeStack.print(240)[1]).isGreaterThan(1_000_000);
    }
}
