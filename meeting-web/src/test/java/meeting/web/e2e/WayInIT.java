package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A production installation from its first minute: no demonstration, one administrator from configuration. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WayInIT {
    private static final String GIVEN = "set at installation 7";
    private static final String OWN = "river stone 4 birds";
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onEmbeddedDatabase().with("MEETING_ADMIN_USERNAME", "root").with("MEETING_ADMIN_PASSWORD", GIVEN);
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @Order(1)
    @DisplayName("I3, I6: the first administrator reaches nothing before choosing an own password, then home")
    void choosesAnOwnPassword() {
        var page = browser.visit();
        page.navigate("/admin/account/list");
        enter(page, "root", GIVEN);
        assertThat(page).hasURL(Pattern.compile("/password"));
        page.navigate("/admin/account/list");
        assertThat(page).hasURL(Pattern.compile("/password$"));

        page.locator("[id='password:current:input']").fill(GIVEN);
        page.locator("[id='password:chosen:input']").fill(OWN);
        page.locator("[id='password:repeated:input']").fill(OWN);
        page.locator("[id='password:change']").click();

        assertThat(page.locator("#notices")).containsText("Your password has been changed.");
        page.navigate("/admin/account/list");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Accounts");
    }

    @Test
    @Order(2)
    @DisplayName("signing in gives the session a new id, in a cookie no script reads and no other site sends")
    void givesANewSession() {
        var page = browser.visit();
        page.navigate("/sign-in");
        var before = cookie(page).value;

        enter(page, "root", OWN);
        page.waitForURL(url -> !url.contains("/sign-in"));

        assertThat(cookie(page).value).isNotEqualTo(before);
        assertThat(cookie(page).httpOnly).isTrue();
        assertThat(cookie(page).sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    @Order(3)
    @DisplayName("a page forbids foreign scripts and frames, and carries the request's number")
    void carriesItsHeaders() {
        var headers = browser.visit().request().get(server.at("/sign-in")).headers();

        assertThat(headers.get("content-security-policy")).contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self' 'nonce-")
            .doesNotContain("unsafe-eval").doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(headers).containsEntry("x-content-type-options", "nosniff").containsEntry("x-frame-options", "DENY")
            .containsEntry("referrer-policy", "same-origin").containsKey("x-request-id").doesNotContainKey("x-powered-by");
    }

    @Test
    @Order(4)
    @DisplayName("what another site sends with a signed-in browser is refused, on pages and on the API")
    void refusesOtherSites() {
        var page = signedIn();

        for (var path : new String[] {"/admin/account/list", "/sign-in", "/api/v1/sign-ins"}) {
            assertThat(post(page, path, "Origin", "http://elsewhere.example").status()).as(path).isEqualTo(404);
            assertThat(post(page, path, "Sec-Fetch-Site", "cross-site").status()).as(path).isEqualTo(404);
        }
    }

    @Test
    @Order(5)
    @DisplayName("an error shows the number under which the log knows it, and neither a stack trace nor a version")
    void showsItsNumber() {
        var page = signedIn();
        var answer = page.navigate("/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("code")).hasText(answer.headers().get("x-request-id"));
        assertThat(page.content()).doesNotContainIgnoringCase("exception").doesNotContain("Payara");
        assertThat(server.log()).contains("req ");
    }

    @Test
    @Order(6)
    @DisplayName("what was typed is put back after the session expired, and is said to be unsaved")
    void keepsWhatWasTyped() {
        var page = signedIn();
        page.navigate("/admin/account/edit");
        page.locator("[id='account-form:displayName:input']").fill("Zhou Min 周敏");
        page.context().clearCookies();
        page.locator("[id='account-form:save']").click();
        page.waitForURL("**/sign-in?to=*");

        enter(page, "root", OWN);

        assertThat(page.locator("[id='account-form:displayName:input']")).hasValue("Zhou Min 周敏");
        assertThat(page.locator("main > .notice")).containsText("not saved yet");
    }

    @Test
    @Order(7)
    @DisplayName("before the session ends a person is asked and can stay")
    void asksBeforeItEnds() {
        var page = signedIn();
        page.navigate("/admin/account/list");
        page.evaluate("localStorage.setItem('plenum.contact', String(Date.now() - 29 * 60000))");
        assertThat(page.locator("#going")).isVisible();

        page.locator("#going .stay").click();

        assertThat(page.locator("#going")).isHidden();
    }

    @Test
    @Order(8)
    @DisplayName("signing out ends the session; going back shows nothing")
    void leaves() {
        var page = signedIn();
        page.locator("header summary:has(.pi-user)").click();
        page.locator("[id='leave:sign-out']").click();
        page.waitForURL("**/sign-in?left=true");

        page.navigate("/admin/account/list");

        assertThat(page).hasURL(Pattern.compile("/sign-in\\?to="));
    }

    @Test
    @Order(9)
    @DisplayName("I2: after five failures the page says how long to wait, even to the right password")
    void saysHowLongToWait() {
        var page = browser.visit();
        page.navigate("/sign-in");
        for (var failure = 0; failure < 5; failure++) {
            enter(page, "root", "not the password " + failure);
            assertThat(page.locator("#notices")).containsText("do not match");
            page.evaluate("() => document.getElementById('notices').replaceChildren()");
        }

        enter(page, "root", OWN);

        assertThat(page.locator("#notices")).containsText("try again in 1 minute");
    }

    private static Page signedIn() {
        var page = browser.visit();
        page.navigate("/sign-in");
        enter(page, "root", OWN);
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** Types into a page that has come in whole: before its scripts ran a click is not yet what it will be. */
    private static void enter(Page page, String username, String password) {
        page.waitForLoadState();
        page.locator("[id='sign-in:username:input']").fill(username);
        page.locator("[id='sign-in:password:input']").fill(password);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator("[id='sign-in:enter']").click());
    }

    private static com.microsoft.playwright.options.Cookie cookie(Page page) {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("PLENUM")).findFirst().orElseThrow();
    }

    private static APIResponse post(Page page, String path, String header, String value) {
        return page.request().post(server.at(path), RequestOptions.create().setHeader(header, value).setForm(FormData.create().set("any", "thing")));
    }
}
