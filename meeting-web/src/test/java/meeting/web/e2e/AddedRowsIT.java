package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that a form gained while it was filled in, and a session that ended before it was saved. Nothing is saved here. */
class AddedRowsIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("halls added to a congress are put back with what was typed into them, and before they were added")
    void putsBackAddedRows() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        openCongress(page);
        var halls = page.locator("fieldset.hall").count();
        var firstCapacity = page.locator(field(0, "capacity"));
        firstCapacity.fill("321");
        addHall(page, halls + 1);
        page.locator(field(halls, "nameZh")).fill("北厅");
        addHall(page, halls + 2);
        page.locator(field(halls + 1, "nameEn")).fill("South hall");
        page.locator(field(halls + 1, "capacity")).fill("77");

        comeBackAfterExpiry(page);

        assertThat(page.locator("main > .notice")).containsText("not saved yet");
        assertThat(page.locator("fieldset.hall")).hasCount(halls + 2);
        assertThat(firstCapacity).hasValue("321");
        assertThat(page.locator(field(halls, "nameZh"))).hasValue("北厅");
        assertThat(page.locator(field(halls + 1, "nameEn"))).hasValue("South hall");
        assertThat(page.locator(field(halls + 1, "capacity"))).hasValue("77");
    }

    @Test
    @DisplayName("after a hall was removed nothing typed into halls is put into another one's row")
    void putsNothingIntoTheWrongRow() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        openCongress(page);
        var halls = page.locator("fieldset.hall").count();
        var names = page.locator(field(0, "nameEn")).inputValue();
        page.locator(field(1, "capacity")).fill("654");
        page.locator("fieldset.hall button").first().click();
        assertThat(page.locator("fieldset.hall")).hasCount(halls - 1);
        page.locator("[id='congress-form:title:input']").fill("Changed");

        comeBackAfterExpiry(page);

        assertThat(page.locator("[id='congress-form:title:input']")).hasValue("Changed");
        assertThat(page.locator("fieldset.hall")).hasCount(halls);
        assertThat(page.locator(field(0, "nameEn"))).hasValue(names);
        assertThat(page.locator(field(1, "capacity"))).not().hasValue("654");
    }

    private static void openCongress(Page page) {
        page.navigate("/secretariat/congress/list");
        page.locator("a[href*='congress/edit?id=']").first().click();
        page.waitForURL("**/congress/edit?id=*");
    }

    private static void addHall(Page page, int expected) {
        page.locator("[id='congress-form:addHall']").click();
        assertThat(page.locator("fieldset.hall")).hasCount(expected);
    }

    private static void comeBackAfterExpiry(Page page) {
        page.context().clearCookies();
        page.locator("[id='congress-form:save']").click();
        page.waitForURL("**/sign-in?to=*");
        page.locator("[autocomplete='username']").fill(DemoPerson.SECRETARIAT.username());
        page.locator("[autocomplete='current-password']").fill(DemoPerson.PASSWORD);
        page.locator("[autocomplete='current-password']").press("Enter");
        page.waitForURL("**/congress/edit?id=*");
    }

    private static String field(int hall, String name) {
        return "[id='congress-form:hall:" + hall + ":" + name + ":input']";
    }
}
