package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import meeting.web.views.Site;
import meeting.web.views.SitePage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page asked for by everybody; pages.tsv says what each must get. */
class AccessWalkIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private static final Map<SitePage, String> ADDRESSES = new LinkedHashMap<>();
    /** A task of the transport group is another than one of the security group. */
    private static final Map<DemoPerson, Map<SitePage, String>> OWN = new EnumMap<>(DemoPerson.class);

    /** An address that needs an id is found by somebody who may open it. */
    @BeforeAll
    static void findTheAddresses() {
        for (var person : DemoPerson.values()) {
            try (var window = browser.open("en", Browser.DESK)) {
                var tab = Browser.signIn(window.newPage(), person);
                var own = OWN.computeIfAbsent(person, any -> new LinkedHashMap<>());
                Site.pages().stream().filter(page -> page.isForVisitors() || person.isAny(page::isOpenTo))
                    .forEach(page -> Links.find(page, tab).ifPresent(address -> own.put(page, address)));
                own.forEach(ADDRESSES::putIfAbsent);
            }
        }
        assertThat(ADDRESSES.keySet()).containsExactlyInAnyOrderElementsOf(Site.pages());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever has signed in gets the pages of their roles and what is theirs; anything else is as absent as if it did not exist")
    void pagesAreForTheirRoles(DemoPerson person) {
        var page = browser.visitAs(person);
        var expected = new LinkedHashMap<String, Integer>();
        var answered = new LinkedHashMap<String, Integer>();

        var own = OWN.get(person);
        pagesForPeople().forEach(each -> bothNames(own.getOrDefault(each, ADDRESSES.get(each))).forEach(address -> {
            expected.put(address, own.containsKey(each) ? 200 : 404);
            answered.put(address, get(page, address).status());
        }));

        assertThat(answered).isEqualTo(expected);
    }

    @Test
    @DisplayName("who has not signed in is led to the sign-in from every page, and back from there")
    void visitorsAreLedToTheSignIn() {
        var page = browser.visit();

        pagesForPeople().forEach(each -> {
            var answer = get(page, ADDRESSES.get(each));
            assertThat(answer.status()).as(each.name()).isEqualTo(302);
            assertThat(answer.headers().get("location")).as(each.name()).contains("/sign-in?to=");
        });
    }

    @Test
    @DisplayName("the sign-in is open to visitors")
    void theWayInIsOpen() {
        var page = browser.visit();

        assertThat(Site.pages()).filteredOn(SitePage::isForVisitors)
            .allSatisfy(each -> assertThat(get(page, each.path()).status()).isEqualTo(200));
    }

    private static Stream<SitePage> pagesForPeople() {
        return Site.pages().stream().filter(page -> !page.isForVisitors());
    }

    /** A view answers with and without its extension. */
    private static Stream<String> bothNames(String address) {
        return Stream.of(address, address.equals("/") ? "/index.xhtml" : address.replaceFirst("(\\?|$)", ".xhtml$1"));
    }

    private static APIResponse get(Page page, String address) {
        return page.request().get(address, RequestOptions.create().setMaxRedirects(0));
    }
}
