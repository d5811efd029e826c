package meeting.web.e2e;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The modules of the gate application in a real browser and without the product: from a server that only hands out the files. */
final class GateModules implements BeforeAllCallback, AfterAllCallback {
    private HttpServer server;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", GateFiles::answer);
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** A page of the gate's origin with nothing on it. */
    Page opened(Browser browser) {
        var page = browser.visit();
        page.navigate("/blank");
        return page;
    }

    /** @param script an async function of (modules folder, argument) */
    Object run(Page page, String script, Object argument) {
        return page.evaluate("async argument => { const load = name => import('/gate/js/' + name + '.js');"
            + " return (" + script + ")(load, argument); }", argument);
    }
}
