package meeting.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A production installation by the README: the EAR on Payara Server, PostgreSQL and the first administrator by environment variables alone. */
class PayaraServerIT {
    private static final String FIRST_PASSWORD = "to-be-changed-at-once";
    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private static EmbeddedPostgres postgres;
    private static PayaraServer server;
    private final HttpClient visitor = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void install() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("unix_socket_directories", "").start();
        server = new PayaraServer(Map.of(
            "MEETING_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
            "MEETING_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
            "MEETING_DB_USER", "postgres",
            "MEETING_DB_PASSWORD", "postgres",
            "MEETING_ADMIN_USERNAME", "chief",
            "MEETING_ADMIN_PASSWORD", FIRST_PASSWORD));
        server.administer("deploy", "--name", "meeting", Path.of("target", "meeting.ear").toAbsolutePath().toString());
    }

    @AfterAll
    static void remove() throws IOException {
        if (server != null) server.close();
        postgres.close();
    }

    @Test
    @DisplayName("/health/ready is up, and says that it asked the database")
    void isReady() throws Exception {
        var health = get("/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"UP\"").contains("database");
    }

    @Test
    @DisplayName("a page asked for by nobody leads to the sign-in")
    void leadsToTheSignIn() throws Exception {
        var home = get("/");

        assertThat(home.statusCode()).isEqualTo(302);
        assertThat(home.headers().firstValue("Location")).hasValueSatisfying(place -> assertThat(place).contains("/sign-in"));
    }

    @Test
    @DisplayName("the first administrator signs in with the configured password and must choose another before anything else")
    void firstAdministratorSignsIn() throws Exception {
        assertThat(signIn("chief", "not-this-one").statusCode()).as("a wrong password shows the form again").isEqualTo(200);

        assertThat(signIn("chief", FIRST_PASSWORD).statusCode()).isEqualTo(302);
        assertThat(get("/").headers().firstValue("Location")).hasValueSatisfying(place -> assertThat(place).endsWith("/password"));
        assertThat(get("/password").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String username, String password) throws Exception {
        var page = NONCE.matcher(get("/sign-in").body());
        assertThat(page.find()).isTrue();
        var fields = Map.of("sign-in", "sign-in", "jakarta.faces.ViewState", "stateless", "primefaces.nonce", page.group(1),
            "sign-in:username:input", username, "sign-in:password:input", password, "sign-in:enter", "");
        var form = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        return visitor.send(HttpRequest.newBuilder(server.address().resolve("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", server.address().toString()).POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
