package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the secretariat and security do on their pages before a gate can scan. */
final class Preparations {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Preparations() {
    }

    /** A sitting whose doors are open from now on. */
    static void schedule(Page desk, String title) {
        var now = LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
        desk.navigate("/secretariat/sitting/edit");
        type(desk, "title", title);
        type(desk, "titleEs", "Sesión extraordinaria");
        type(desk, "titleZh", "临时会议");
        type(desk, "startsAt", now.plusMinutes(20).toString());
        type(desk, "endsAt", now.plusMinutes(80).toString());
        desk.locator("[id='sitting-form:save']").click();
        assertThat(desk.locator("#notices")).containsText("The sitting is scheduled.");
    }

    /** A device that waits to be enrolled, for one sitting alone. @return the secret of its invitation */
    static String invite(Page guard, String label, String sitting) {
        guard.navigate("/security/device/edit");
        guard.locator("[id='device:label:input']").fill(label);
        guard.locator("[id='device:sittings'] label", new Page.LocatorOptions().setHasText(sitting)).click();
        guard.locator("[id='device:save']").click();
        return guard.locator("#device-secret").textContent();
    }

    /** The device of this label stands at another sitting from now on. */
    static void move(Page guard, String label, String from, String to) {
        guard.navigate("/security/device/list");
        guard.locator("tr:has-text('" + label + "') a[href*='device/edit']").first().click();
        for (var sitting : List.of(from, to)) guard.locator("[id='device:sittings'] label", new Page.LocatorOptions().setHasText(sitting)).click();
        guard.locator("[id='device:save']").click();
        guard.waitForURL("**/security/device/list*");
    }

    private static void type(Page desk, String field, String value) {
        desk.locator("[id='sitting-form:" + field + ":input']").fill(value);
    }
}
