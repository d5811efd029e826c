package meeting.web.e2e;

import static meeting.web.e2e.GateClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in over REST as a device does, on the real server and PostgreSQL. */
class SignInApiIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onPostgreSql().withDemonstrationData();
    private GateClient gate;

    @BeforeEach
    void enrol() {
        gate = new GateClient(server);
    }

    @Test
    @DisplayName("A1, A3, A7: a scan admits, sent again it is answered alike, a second one says so, an undo opens the next turn")
    void signsIn() throws IOException {
        var code = gate.codes(1).get(0);
        var first = json(gate.signIn(code, "n1"));
        assertThat(first).containsEntry("verdict", "ADMITTED").containsEntry("light", "GREEN").containsEntry("replay", false);

        assertThat(json(gate.signIn(code, "n1"))).containsEntry("id", first.get("id")).containsEntry("replay", true);
        assertThat(json(gate.signIn(code, "n2"))).containsEntry("verdict", "REPEATED").containsEntry("reasonCode", "R03");
        assertThat(json(gate.post("/sign-ins/" + first.get("id") + "/undo", "{\"gate\": \"Gate B\"}"))).containsEntry("verdict", "UNDONE");
        assertThat(json(gate.signIn(code, "n3"))).containsEntry("verdict", "ADMITTED");
    }

    @Test
    @DisplayName("A4: a refusal is a decision: 200, red, with the reason in the caller's language")
    void refuses() throws IOException {
        var body = "{\"sittingId\": \"%s\", \"gate\": \"Gate B\", \"code\": \"nobody\"}".formatted(gate.sitting());
        var answer = GateClient.send(gate.request("/sign-ins").header("Content-Type", "application/json").header("Accept-Language", "es")
            .POST(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer)).containsEntry("light", "RED").containsEntry("reasonCode", "R01").containsEntry("headline", "No admitir");
    }

    @Test
    @DisplayName("attendance is told again only when something changed, and a heartbeat says what the doors did")
    void tellsAttendance() throws Exception {
        var path = "/sittings/" + gate.sitting() + "/attendance";
        var seen = gate.get(path);
        var tag = seen.headers().firstValue("ETag").orElseThrow();
        var total = (Map<?, ?>) json(seen).get("total");
        assertThat((int) total.get("expected")).isEqualTo((int) total.get("present") + (int) total.get("onLeave") + (int) total.get("absent"));
        assertThat(GateClient.send(gate.request(path).header("If-None-Match", tag)).statusCode()).isEqualTo(304);

        gate.signIn(gate.codes(1).get(0), "etag");
        Thread.sleep(1_100);
        assertThat(GateClient.send(gate.request(path).header("If-None-Match", tag)).statusCode()).isEqualTo(200);
        assertThat(json(gate.get("/gate/status?sitting=" + gate.sitting()))).containsEntry("open", true).containsEntry("caller", "Test gate");
    }

    @Test
    @DisplayName("B5: a device revoked elsewhere is a stranger after five seconds and signs nobody in before that")
    void forgetsARevokedDevice() throws Exception {
        assertThat(gate.get("/gate/status").statusCode()).isEqualTo(200);
        gate.revoke();

        assertThat(gate.signIn(gate.codes(1).get(0), "n1").statusCode()).isIn(401, 404);
        Thread.sleep(5_100);
        assertProblem(gate.get("/gate/status"), 401);
    }

    @ParameterizedTest(name = "{0} {1}: {4}")
    @DisplayName("what cannot be is told as a problem document, never with a cause")
    @CsvSource({"GET, /nothing, , , 404", "GET, /sittings/not-an-id/attendance, , , 404", "DELETE, /sign-ins, , , 405", "PUT, /gate/status, , , 405",
        "POST, /sign-ins, text/plain, x, 415", "POST, /sign-ins, application/xml, <a/>, 415",
        "GET, /sittings/00000000-0000-0000-0000-000000000000/attendance, , , 404",
        "GET, /sittings/$/people?q=li, , , 403", "GET, /sittings/$/people, , , 400"})
    void tellsProblems(String method, String path, String type, String body, int status) throws IOException {
        var request = gate.request(path.replace("$", gate.sitting())).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) request.header("Content-Type", type);

        assertProblem(GateClient.send(request), status);
    }

    @Test
    @DisplayName("without a token nobody is let in; an endless body is not read")
    void letsNobodyElseIn() throws IOException {
        assertProblem(GateClient.send(gate.request("/gate/status").setHeader("Authorization", "Bearer plenum_gate_guessed")), 401);
        var endless = "{\"code\": \"" + "x".repeat(100_000) + "\"}";
        assertProblem(gate.post("/sign-ins", endless), 413);
        var unmeasured = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(endless.getBytes(StandardCharsets.UTF_8)));
        assertProblem(GateClient.send(gate.request("/sign-ins").header("Content-Type", "application/json").POST(unmeasured)), 413);
    }

    @ParameterizedTest(name = "[{index}]")
    @MethodSource("malformed")
    @DisplayName("fifty malformed bodies get fifty problem documents and leave no line")
    void refusesMalformedBodies(String body) throws IOException {
        assertProblem(gate.post("/sign-ins", body.replace("$", gate.sitting())), 400);

        assertThat(gate.ask("select count(*) from sign_in where actor_name = 'Test gate' and actor_id = '%s'".formatted(gate.actor()))).containsExactly("0");
    }

    static Stream<String> malformed() {
        var broken = Stream.of("", " ", "null", "true", "42", "\"text\"", "[]", "[{}]", "{", "}", "{]", "{}", "{\"", "{\"a\"}", "{\"a\":}",
            "{\"sittingId\":", "<xml/>",
            "sittingId=1", "\u0000", "\uFEFF{}", "{'sittingId': 1}", "{\"sittingId\": \"$\",}", "{\"sittingId\": \"$\"", "NaN", "{\"code\": undefined}");
        var fields = Stream.of("\"sittingId\": 1", "\"sittingId\": null", "\"sittingId\": \"\"", "\"sittingId\": \"x\"", "\"sittingId\": []",
            "\"sittingId\": {}", "\"sittingId\": true",
            "\"sittingId\": \"$\", \"gate\": null", "\"sittingId\": \"$\", \"gate\": \"\"", "\"sittingId\": \"$\", \"gate\": \"  \"",
            "\"sittingId\": \"$\", \"gate\": \"" + "g".repeat(81) + "\"",
            "\"sittingId\": \"$\", \"gate\": {}", "\"sittingId\": \"$\", \"gate\": [\"B\"]").map(given -> "{" + given + ", \"code\": \"x\"}");
        var rest = Stream.of("", ", \"code\": null", ", \"code\": {}", ", \"code\": [\"x\"]", ", \"code\": \"" + "c".repeat(4_097) + "\"",
            ", \"code\": \"x\", \"method\": \"FLY\"",
            ", \"code\": \"x\", \"method\": \"MANUAL\"", ", \"code\": \"x\", \"method\": {}", ", \"code\": \"x\", \"scannedAt\": \"yesterday\"",
            ", \"code\": \"x\", \"scannedAt\": {}",
            ", \"code\": \"x\", \"nonce\": \"" + "n".repeat(101) + "\"", ", \"code\": \"x\", \"personId\": \"$\"")
            .map(more -> "{\"sittingId\": \"$\", \"gate\": \"B\"" + more + "}");
        return Stream.of(broken, fields, rest).flatMap(bodies -> bodies);
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(json(response)).containsEntry("status", status).containsKeys("type", "title", "detail", "instance");
        assertThat(response.body()).doesNotContainIgnoringCase("exception").doesNotContain("⟨").doesNotContain("meeting.");
        assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
    }
}
