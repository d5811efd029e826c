package meeting.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    @DisplayName("every view is listed with who may open it, and nothing is listed that is not there")
    void everyViewIsListed() {
        assertThat(Site.pages()).extracting(SitePage::view).containsAll(Site.views()).isSubsetOf(Site.views());
    }

    @Test
    @DisplayName("a name is given once: it names screenshots")
    void namesAreUnique() {
        assertThat(Site.pages()).extracting(SitePage::name).doesNotHaveDuplicates();
    }
}
