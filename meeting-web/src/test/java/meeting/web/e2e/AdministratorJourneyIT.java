package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator and a new colleague, each at a desk of their own. */
class AdministratorJourneyIT {
    private static final String OWN = "river stone 4 birds";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("I3, I8: an account is opened for one delegation, chooses its password, gets a new one, and is closed; the trail tells it all")
    void looksAfterAnAccount() {
        var admin = browser.visitAs(DemoPerson.ADMIN);
        var colleague = browser.visit();
        var password = opensAnAccount(admin);

        enters(colleague, password);
        choosesAPassword(colleague, password, OWN);
        assertThat(colleague.locator("#rail a:not(.brand)")).hasText(new String[] {"My delegation", "Who is missing", "Leave", "Own count", "Arrivals"});
        colleague.navigate("/delegation/person/list");
        assertThat(colleague.locator("#head-subtitle")).containsText("Riverside");

        password = resetsThePassword(admin);
        colleague.navigate("/delegation/person/list");
        assertThat(colleague).hasURL(Pattern.compile("/sign-in\\?to="));
        enters(colleague, OWN);
        assertThat(colleague.locator("#notices")).containsText("do not match");
        enters(colleague, password);
        choosesAPassword(colleague, password, OWN + " more");

        button(admin, "askDeactivate").click();
        admin.locator("[id='deactivate-form:deactivate']").click();
        assertThat(admin.locator("#notices")).containsText("has been deactivated");
        colleague.navigate("/delegation/person/list");
        enters(colleague, OWN + " more");
        assertThat(colleague.locator("#notices")).containsText("do not match");

        readsTheTrail(admin);
    }

    @Test
    @DisplayName("I1: the last active administrator can be neither deactivated nor demoted, and is told why")
    void keepsTheLastAdministrator() {
        var admin = browser.visitAs(DemoPerson.ADMIN);
        opens(admin, "everything");
        button(admin, "askDeactivate").click();
        admin.locator("[id='deactivate-form:deactivate']").click();
        assertThat(admin.locator("#notices")).containsText("has been deactivated");

        opens(admin, "admin");
        button(admin, "askDeactivate").click();
        admin.locator("[id='deactivate-form:deactivate']").click();
        assertThat(admin.locator("#notices")).containsText("last active administrator");
        admin.reload();
        admin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Administrator")).uncheck();
        admin.locator("[id='account-form:save']").click();
        assertThat(admin.locator("#notices")).containsText("last active administrator");

        opens(admin, "everything");
        button(admin, "reactivate").click();
        assertThat(admin.locator("#notices")).containsText("is active again");
    }

    private static String opensAnAccount(Page admin) {
        admin.navigate("/admin/account/list");
        admin.locator(".actions a.btn").click();
        field(admin, "username").fill("lu.ke");
        field(admin, "displayName").fill("Lu Ke");
        admin.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Delegation staff")).check();
        admin.locator("[id='account-form:scope']").getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Riverside")).check();
        admin.locator("[id='account-form:save']").click();
        assertThat(admin.locator("#notices")).containsText("The account of Lu Ke has been opened.");
        var password = admin.locator(".secret").textContent();
        field(admin, "displayName").fill("Lu Ke 卢克");
        admin.locator("[id='account-form:save']").click();
        assertThat(admin.locator("#notices")).containsText("has been saved");
        return password;
    }

    private static String resetsThePassword(Page admin) {
        opens(admin, "lu.ke");
        button(admin, "askReset").click();
        admin.locator("[id='reset-form:reset']").click();
        assertThat(admin.locator("#notices")).containsText("has a new one-time password");
        return admin.locator(".secret").textContent();
    }

    private static void opens(Page admin, String username) {
        admin.navigate("/admin/account/list");
        admin.locator("#text").fill(username);
        admin.locator("#text").press("Enter");
        var row = admin.locator("tr").filter(new Locator.FilterOptions().setHas(admin.getByText(username, new Page.GetByTextOptions().setExact(true))));
        row.locator("a").click();
        assertThat(admin.locator("#head-subtitle")).hasText(username);
    }

    private static void readsTheTrail(Page admin) {
        admin.navigate("/admin/audit/list");
        admin.locator("#text").fill("Lu Ke");
        admin.locator("#actor").fill("admin");
        admin.locator("#text").press("Enter");
        var renamed = admin.locator("table.trail tr:has(del:has-text('Lu Ke'))");
        renamed.locator("summary").click();
        assertThat(renamed.locator("del")).hasText("Lu Ke");
        assertThat(renamed.locator("ins")).hasText("Lu Ke 卢克");
        assertThat(renamed).containsText("127.0.0.1");
        assertThat(admin.locator("table.trail")).not().containsText(OWN);

        admin.locator("#from").fill("2020-01-01");
        admin.locator("#to").fill("2020-01-02");
        admin.locator("#text").press("Enter");
        assertThat(admin.locator("table.trail")).hasCount(0);
    }

    private static void enters(Page page, String password) {
        page.navigate("/sign-in");
        page.locator("[id='sign-in:username:input']").fill("lu.ke");
        page.locator("[id='sign-in:password:input']").fill(password);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator("[id='sign-in:enter']").click());
    }

    private static void choosesAPassword(Page page, String given, String own) {
        assertThat(page).hasURL(Pattern.compile("/password"));
        page.navigate("/delegation/person/list");
        assertThat(page).hasURL(Pattern.compile("/password"));
        page.locator("[id='password:current:input']").fill(given);
        page.locator("[id='password:chosen:input']").fill(own);
        page.locator("[id='password:repeated:input']").fill(own);
        page.locator("[id='password:change']").click();
        assertThat(page.locator("#notices")).containsText("Your password has been changed.");
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id='account-form:" + name + ":input']");
    }

    private static Locator button(Page page, String name) {
        return page.locator("[id='help-form:" + name + "']");
    }
}
