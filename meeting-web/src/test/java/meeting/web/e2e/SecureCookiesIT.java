package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cookies as they travel: in clear on a machine of one's own, secure behind TLS, wherever that ends. */
class SecureCookiesIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("over TLS every cookie of a person at work is secure, the session's is hidden from scripts and other sites")
    void areSecureOverTls() {
        var page = Browser.signIn(browser.visitSecurely(), DemoPerson.SECURITY);
        page.locator("header summary:has(.pi-globe)").click();
        page.locator("[id='language'] [lang='es']").click();
        page.locator("header summary:has(.pi-globe)").click();
        page.locator("[id='language'] [lang='en']").click();
        page.navigate("/door/gate/scan");
        page.locator("#gate").fill("Gate B");
        page.locator("button[type=submit]").click();
        page.waitForURL("**/door/gate/scan*gate=*");

        List<Cookie> cookies = page.context().cookies();
        assertThat(cookies).extracting(cookie -> cookie.name).contains("PLENUM", "plenum-gate").hasSizeGreaterThan(2);
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie.secure).as(cookie.name).isTrue());
        assertThat(page.request().get("/sign-in").headers()).containsKey("strict-transport-security");
    }

    @Test
    @DisplayName("behind a proxy that ends TLS and says so (src/main/payara/behind-tls.asadmin) cookies are secure and redirects stay on https")
    void areSecureBehindAProxy() {
        assertThat(ask("/sign-in", "https").headers().get("set-cookie")).startsWith("PLENUM=").contains("; Secure", "; HttpOnly", "; SameSite=lax");
        assertThat(ask("/admin/account/list", "https").headers().get("location")).startsWith("https://");
    }

    @Test
    @DisplayName("without TLS a cookie is not secure, or nobody could sign in at http://localhost")
    void areNotSecureInClear() {
        assertThat(ask("/sign-in", "http").headers().get("set-cookie")).startsWith("PLENUM=").contains("; HttpOnly", "; SameSite=lax").doesNotContain("Secure");
    }

    private static APIResponse ask(String path, String scheme) {
        return browser.visit().request().get(server.at(path), RequestOptions.create().setMaxRedirects(0).setHeader("X-Forwarded-Proto", scheme));
    }
}
