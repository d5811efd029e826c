package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation asked for by everybody; operations.tsv says who may. Nothing is changed: what is asked for does not exist. */
class RestWalkIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private static final String NOWHERE = "00000000-0000-4000-8000-00000000dead";
    private static final Map<String, Object> A_SCAN = Map.of("sittingId", NOWHERE, "code", "K7QM4T9X2BC", "gate", "walk", "nonce", "walk-of-every-role",
        "scannedAt", "2026-11-22T09:00:00Z", "reason", "SUBSTITUTE");
    private static String sitting;
    private static String congress;

    private record Operation(String verb, String path, Set<String> roles) {
        boolean isOpen() {
            return roles.contains("ANYBODY");
        }

        int expectedFor(DemoPerson person) {
            if (isOpen()) return 409;
            if (!person.isAny(roles::contains)) return 403;
            return verb.equals("GET") ? 200 : 404;
        }

        APIResponse ask(APIRequestContext caller) {
            var options = RequestOptions.create().setMethod(verb).setMaxRedirects(0).setHeader("X-Requested-With", "walk");
            if (verb.equals("POST")) options.setData(A_SCAN);
            return caller.fetch(path.replace("{congress}", congress).replace("{id}", verb.equals("GET") ? sitting : NOWHERE)
                + (path.endsWith("/people") ? "?q=wang" : ""), options);
        }
    }

    @BeforeAll
    static void findASitting() {
        try (var window = browser.open("en", Browser.DESK)) {
            var page = Browser.signIn(window.newPage(), DemoPerson.SECRETARIAT);
            var sittings = JsonParser.parseString(page.request().get("/api/v1/sittings").text()).getAsJsonArray();
            sitting = sittings.get(0).getAsJsonObject().get("id").getAsString();
            congress = page.navigate("/secretariat/readiness/matrix") == null ? null : page.locator("#live-source").getAttribute("data-url").split("/")[4];
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("an operation answers the roles it is for and nobody else")
    void operationsAreForTheirRoles(DemoPerson person) throws IOException {
        var caller = browser.visitAs(person).request();
        var expected = new LinkedHashMap<String, Integer>();
        var answered = new LinkedHashMap<String, Integer>();

        for (var operation : operations()) {
            expected.put(operation.verb() + operation.path(), operation.expectedFor(person));
            answered.put(operation.verb() + operation.path(), operation.ask(caller).status());
        }

        assertThat(answered).isEqualTo(expected);
    }

    @Test
    @DisplayName("a stranger gets 401 and a problem document from every operation but an open one, which has rules of its own")
    void strangersAreRefused() throws IOException {
        var stranger = browser.visit().request();

        for (var operation : operations()) {
            var answer = operation.ask(stranger);
            assertThat(answer.status()).as(operation.path()).isEqualTo(operation.isOpen() ? 409 : 401);
            assertThat(answer.headers().get("content-type")).as(operation.path()).startsWith("application/problem+json");
        }
    }

    @Test
    @DisplayName("every operation that the server describes is in the table")
    void everyOperationIsListed() throws IOException {
        var described = new ArrayList<String>();
        var paths = JsonParser.parseString(browser.visit().request().get("/openapi?format=json").text()).getAsJsonObject().getAsJsonObject("paths");
        paths.entrySet().forEach(path -> path.getValue().getAsJsonObject().keySet().stream().filter(key -> key.matches("get|post|put|patch|delete"))
            .forEach(verb -> described.add(verb.toUpperCase() + path.getKey())));

        assertThat(operations()).extracting(operation -> operation.verb() + operation.path()).containsExactlyInAnyOrderElementsOf(described);
    }

    private static List<Operation> operations() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/meeting/web/views/operations.tsv")).stream().filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t")).map(row -> new Operation(row[0], row[1], Set.of(row[2].split(" ")))).toList();
    }
}
