package meeting.benchmark;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A clerk of the secretariat who opens pages, one after the other. */
final class Screens {
    private static final int PAGES = 120;
    private static final String NAME = "benchmark";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final int ITERATIONS = 1_000;
    private final MicroServer server;
    private final HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

    Screens(Postgres database, MicroServer server) throws Exception {
        this.server = server;
        var account = UUID.randomUUID();
        database.execute("insert into account (id, username, display_name, source, active, password_hash, password_number, must_change_password, version)"
            + " values (?, ?, ?, 'LOCAL', true, ?, 1, false, 0)", account, NAME, NAME, hash());
        database.execute("insert into account_role (account_id, role) values (?, 'SECRETARIAT')", account);
        signIn();
    }

    /** Opens the page so often that the server knows it by heart. */
    void warmUp(String path) throws Exception {
        for (var i = 0; i < PAGES; i++) open(path);
    }

    Samples time(String path) throws Exception {
        var nanos = new long[PAGES];
        for (var i = 0; i < PAGES; i++) {
            var begun = System.nanoTime();
            open(path);
            nanos[i] = System.nanoTime() - begun;
        }
        return new Samples(nanos);
    }

    private void open(String path) throws Exception {
        var page = send(HttpRequest.newBuilder(server.at(path)).header("Accept-Language", "en"));
        if (page.statusCode() != 200) throw new IllegalStateException(page.statusCode() + " at " + path + "\n" + page.body());
    }

    private void signIn() throws Exception {
        send(HttpRequest.newBuilder(server.at("/sign-in")));
        var form = Map.of("sign-in", "sign-in", "sign-in:username:input", NAME, "sign-in:password:input", PASSWORD,
            "sign-in:enter", "", "jakarta.faces.ViewState", "stateless");
        var body = form.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(server.at("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 302) throw new IllegalStateException("not signed in: " + answer.statusCode() + answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** As the product keeps passwords. */
    private static String hash() throws GeneralSecurityException {
        var salt = "benchmark of 512".getBytes(StandardCharsets.UTF_8);
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, ITERATIONS, 512))
            .getEncoded();
        var base64 = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha512$" + ITERATIONS + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(key);
    }
}
