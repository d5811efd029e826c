package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import meeting.attendance.Reason;
import meeting.web.shell.Texts;

/** A gate screen as its steward uses it; whatever happened, the field must be ready for the next badge. */
final class Gate {
    static final String GREEN = "yes";
    static final String AMBER = "look";
    static final String RED = "no";

    private final Page page;

    private Gate(Page page) {
        this.page = page;
    }

    /** At the sitting whose people it knows; others may be open beside it. */
    static Gate open(Page page, String name, GateClient doors) {
        page.navigate("/door/gate/scan");
        page.locator("#sitting").selectOption(doors.sitting());
        return begin(page, name);
    }

    /** @param sitting as the list of choices shows it: day and time, then the title */
    static Gate open(Page page, String name, String sitting) {
        page.navigate("/door/gate/scan");
        var label = page.locator("#sitting option").filter(new Locator.FilterOptions().setHasText(sitting)).textContent();
        page.locator("#sitting").selectOption(new SelectOption().setLabel(label));
        return begin(page, name);
    }

    private static Gate begin(Page page, String name) {
        page.locator("#gate").fill(name);
        page.locator("#gate").press("Enter");
        var gate = new Gate(page);
        gate.isReady();
        return gate;
    }

    /** As a hand-held scanner does: the characters, then Enter, wherever the focus is thought to be. */
    Gate scan(String code) {
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        return this;
    }

    /** All at once, as from an input method or the clipboard. */
    Gate put(String text) {
        page.keyboard().insertText(text);
        page.keyboard().press("Enter");
        return this;
    }

    Gate shows(String light, String headline, String why) {
        assertThat(page.locator("#verdict")).hasText(headline);
        assertThat(page.locator("#why")).containsText(why);
        assertThat(page.locator("#gate")).hasClass(Pattern.compile("\\b" + light + "\\b"));
        return isReady();
    }

    /** With the code that people call the reason by, and the first words of its sentence. */
    Gate shows(String light, String headline, Reason reason) {
        assertThat(page.locator("#rule")).hasText(reason.code());
        return shows(light, headline, wordsOf(reason));
    }

    /** How its sentence begins, up to what is filled in. */
    static String wordsOf(Reason reason) {
        var key = "attendance." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.find(Locale.ENGLISH, key).orElseThrow().replaceAll("\\{.*", "").strip();
    }

    /** What the steward sees, at a desk and on a phone, under target/screenshots. */
    Gate keep(String name) {
        var width = page.viewportSize().width;
        var screen = new Screen(page);
        for (var shown : List.of(Browser.DESK, Browser.PHONE)) {
            page.setViewportSize(shown, Browser.heightOf(shown));
            screen.keep(Target.folder("screenshots/" + DemoPerson.SECURITY.username()).resolve(name + "-" + shown + ".png"));
        }
        page.setViewportSize(width, Browser.heightOf(width));
        return this;
    }

    Gate isReady() {
        assertThat(page.locator("#code")).isFocused();
        assertThat(page.locator("#code")).hasValue("");
        return this;
    }

    Locator who() {
        return page.locator("#who");
    }

    Page page() {
        return page;
    }
}
