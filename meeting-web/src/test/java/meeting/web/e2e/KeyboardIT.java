package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clerk whose mouse is broken. */
class KeyboardIT {
    private static final int MOST_STEPS = 60;
    private static final String IS_FOCUSED = "element => element === document.activeElement";
    private static final String LOOK_OF_FOCUS = """
        () => {
          const focused = document.activeElement, style = getComputedStyle(focused), box = focused.getBoundingClientRect();
          if (focused === document.body) return 'nothing is focused';
          if (box.width === 0 || box.bottom <= 0 || box.top >= innerHeight) return 'out of sight: ' + focused.outerHTML;
          const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
          return outlined || style.boxShadow !== 'none' ? '' : 'no outline: ' + focused.outerHTML;
        }""";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private Page page;
    private Keyboard keyboard;

    @Test
    @DisplayName("with the keyboard alone: sign in, find a person, edit, leave a dialog, withdraw and reinstate")
    void worksWithoutAMouse() {
        sitDown(Browser.DESK);
        signIn();
        tabTo(page.locator("#rail a", new Page.LocatorOptions().setHasText("People")));
        keyboard.press("Enter");
        page.waitForURL(Pattern.compile("/person/list"));
        findAndOpen("Qin", "tbody .who a");

        tabTo(page.locator(".actions a", new Page.LocatorOptions().setHasText("Edit")));
        keyboard.press("Enter");
        page.waitForURL(Pattern.compile("/person/edit"));
        tabTo(page.locator("[id='person-form:rank:input']"));
        keyboard.press("Control+a");
        keyboard.type("by keyboard");
        tabTo(page.locator("[id='person-form:save']"));
        keyboard.press("Enter");
        page.waitForURL(Pattern.compile("/person/view"));
        assertThat(page.locator("main")).containsText("by keyboard");

        withdraw();
    }

    private void withdraw() {
        var withdraw = button("Withdraw");
        tabTo(withdraw);
        keyboard.press("Enter");
        assertThat(page.locator("[id='ask-form:reason']")).isFocused();
        keyboard.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(withdraw).isFocused();
        giveReason("called away");
        assertThat(page.locator("#head-subtitle")).containsText("Withdrawn");
        tabTo(button("Reinstate"));
        giveReason("is back");
        assertThat(page.locator("#head-subtitle")).not().containsText("Withdrawn");
    }

    @Test
    @DisplayName("on a phone's width the menu opens and closes by the keyboard and gives the focus back")
    void opensTheMenu() {
        sitDown(Browser.PHONE);
        signIn();
        var toggle = page.locator(".rail-toggle");
        tabTo(toggle);
        keyboard.press("Enter");
        assertThat(toggle).hasAttribute("aria-expanded", "true");
        assertThat(page.locator("#rail a").first()).isFocused();
        tabTo(page.locator("#rail a", new Page.LocatorOptions().setHasText("Sittings")));
        keyboard.press("Escape");
        assertThat(toggle).isFocused();
        assertThat(toggle).hasAttribute("aria-expanded", "false");
        keyboard.press("Tab");
        assertThat(page.locator("#rail :focus")).hasCount(0);
    }

    @Test
    @DisplayName("the first tab of a page leads past the menu")
    void skipsTheMenu() {
        sitDown(Browser.DESK);
        signIn();
        page.navigate("/secretariat/sitting/list");
        tabTo(page.locator("a.skip"));
        keyboard.press("Enter");
        keyboard.press("Tab");
        assertThat(page.locator("main :focus")).hasCount(1);
    }

    @Test
    @DisplayName("a refused form leads to its first wrong field, with a new page or an answer to this one, and never away from who types")
    void leadsToWhatIsWrong() {
        sitDown(Browser.DESK);
        page.navigate("/sign-in");
        keyboard.type(DemoPerson.SECRETARIAT.username());
        keyboard.press("Enter");
        assertThat(page.locator("[id='sign-in:password:input']")).isFocused();
        signIn();

        page.navigate("/secretariat/sitting/edit");
        assertThat(page.locator("[id='sitting-form:titleZh:input']")).isFocused();
        keyboard.type("第三次全体会议");
        keyboard.press("Enter");
        assertThat(page.locator("[id='sitting-form:startsAt:input']")).isFocused();

        stayWhereOneTypes();
    }

    @Test
    @DisplayName("a button that asked the server has the focus again with the answer")
    void goesOnWhereItWas() {
        sitDown(Browser.DESK);
        signIn();
        page.navigate("/secretariat/badge/design");
        var save = page.locator("[id$=':save']");
        tabTo(save);
        page.waitForResponse("**/badge/design*", () -> keyboard.press("Enter"));
        page.waitForFunction("() => jQuery.active === 0 && PrimeFaces.ajax.Queue.isEmpty()");
        assertThat(save).isFocused();
    }

    private void stayWhereOneTypes() {
        var asked = new ArrayList<Route>();
        page.route("**/sitting/edit*", asked::add);
        var typedIn = page.locator("[id='sitting-form:opensBefore:input']");
        typedIn.focus();
        keyboard.press("Enter");
        page.waitForCondition(() -> !asked.isEmpty());
        keyboard.type("45");
        page.waitForResponse("**/sitting/edit*", () -> asked.get(0).resume());
        page.waitForFunction("() => jQuery.active === 0 && PrimeFaces.ajax.Queue.isEmpty()");
        assertThat(page.locator("[id='sitting-form:startsAt:input']")).not().isFocused();
        assertThat(typedIn).isFocused();
    }

    private void sitDown(int width) {
        page = browser.visit("en", width);
        keyboard = page.keyboard();
    }

    private void signIn() {
        page.navigate("/sign-in");
        assertThat(page.locator("[id='sign-in:username:input']")).isFocused();
        keyboard.type(DemoPerson.SECRETARIAT.username());
        keyboard.press("Tab");
        keyboard.type(DemoPerson.PASSWORD);
        keyboard.press("Enter");
        page.waitForURL(server.at("/"));
    }

    private void findAndOpen(String typed, String link) {
        tabTo(page.locator("[id='people:q']"));
        keyboard.type(typed);
        assertThat(page.locator("[id='people:table'] tbody tr").first()).containsText(typed);
        tabTo(page.locator("[id='people:table'] " + link).first());
        keyboard.press("Enter");
        page.waitForURL(Pattern.compile("/person/view"));
    }

    private void giveReason(String reason) {
        keyboard.press("Enter");
        assertThat(page.locator("[id='ask-form:reason']")).isFocused();
        keyboard.type(reason);
        tabTo(page.locator("[id='ask-form:confirm']"));
        keyboard.press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Step by step, and at each step one can see where one is. */
    private void tabTo(Locator wanted) {
        wanted.waitFor();
        for (var step = 0; step < MOST_STEPS; step++) {
            keyboard.press("Tab");
            assertThat((String) page.evaluate(LOOK_OF_FOCUS)).isEmpty();
            if ((boolean) wanted.evaluate(IS_FOCUSED)) return;
        }
        throw new AssertionError("not reached with " + MOST_STEPS + " tabs: " + wanted);
    }
}
