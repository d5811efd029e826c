package meeting.web.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where one person is chosen by what is typed of the name. */
final class PersonField {
    private final Page page;
    private final String field;

    private PersonField(Page page, String field) {
        this.page = page;
        this.field = field;
    }

    /** @param field as in {@code leave-form:person} */
    static PersonField on(Page page, String field) {
        return new PersonField(page, field);
    }

    /** Enters the name without a key, as an input method does or who speaks, and takes the one who is offered. */
    void choose(String name) {
        shown().focus();
        page.keyboard().insertText(name);
        page.locator("[id='" + field + ":input_panel'] li").filter(new Locator.FilterOptions().setHasText(name)).first().click();
    }

    Locator shown() {
        return page.locator("[id='" + field + ":input_input']");
    }
}
