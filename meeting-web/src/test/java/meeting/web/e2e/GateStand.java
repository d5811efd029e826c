package meeting.web.e2e;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that speaks the gates' interface and keeps its ledger in memory, so that what a gate does alone can be tried in seconds:
 * a device's first line for a person admits, the next repeats, a nonce counts once.
 */
final class GateStand implements BeforeEachCallback, AfterEachCallback {
    static final String SECRET = "an-invitation";
    private static final Gson GSON = new Gson();
    private static final Instant NOW = Instant.now();

    GatePeople people;
    /** What security decided of the devices, and what the package says besides; a test may change both before a device asks. */
    Map<String, Object> device;
    Map<String, Object> sitting;
    Map<String, Object> more;
    volatile boolean revoked;
    /** A code that the server does not take as it is. */
    volatile String unwelcome;
    /** Where a package may be held up on its way. */
    Sluice sluice;
    private Map<String, JsonObject> ledger;
    private Set<String> inside;
    private HttpServer server;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        people = new GatePeople();
        device = new LinkedHashMap<>(Map.of("label", "Gate B", "role", "SUPERVISOR", "direction", "IN", "sittings", List.of()));
        sitting = new LinkedHashMap<>(Map.of("id", "s1", "title", Map.of("en", "Second plenary", "es", "Segunda reunión", "zh", "第二次全体会议"),
            "opens", NOW.minus(Duration.ofHours(1)).toString(), "closes", NOW.plus(Duration.ofHours(1)).toString(), "cancelled", false));
        more = new LinkedHashMap<>(Map.of("votingOpen", false, "strict", false));
        revoked = false;
        unwelcome = null;
        sluice = new Sluice();
        ledger = new LinkedHashMap<>();
        inside = new TreeSet<>();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", GateFiles::answer);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.stop(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Every line, in the order the server heard of them. */
    synchronized List<JsonObject> ledger() {
        return List.copyOf(ledger.values());
    }

    /** The verdicts of the devices where they decided, else the server's. */
    List<String> verdicts() {
        return ledger().stream().map(line -> text(line, "verdict")).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request = body.isEmpty() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
        var open = path.equals("/gate/enrolments");
        if (!open && (revoked || exchange.getRequestHeaders().getFirst("Authorization") == null)) send(exchange, 401, Map.of());
        else if (open && !SECRET.equals(text(request, "secret"))) send(exchange, 409, Map.of("detail", "This invitation is not valid."));
        else if (path.equals("/gate/scans") && isUnwelcome(request)) send(exchange, 400, Map.of("detail", "no"));
        else if (path.equals("/gate/package")) sluice.pour(exchange, GSON.toJson(packed()).getBytes(StandardCharsets.UTF_8));
        else send(exchange, 200, answer(path, request));
    }

    private synchronized Object answer(String path, JsonObject request) {
        return switch (path) {
            case "/gate/enrolments" -> Map.of("deviceId", "d1", "token", "plenum_gate_token", "label", device.get("label"));
            case "/sittings" -> List.of(Map.of("id", "s1", "title", sitting.get("title"), "status", "PLANNED", "startsAt", NOW.toString(),
                "signInOpens", sitting.get("opens"), "signInCloses", NOW.plus(Duration.ofHours(9)).toString()));
            case "/gate/heartbeat" -> Map.of("serverTime", Instant.now().toString(), "device", device, "packageTag", "t1",
                "persons", inside.size(), "scans", ledger.size(), "refused", 0);
            case "/sign-ins" -> shown(kept(request));
            case "/gate/scans" -> Map.of("results", handedIn(request.getAsJsonArray("scans")));
            default -> Map.of();
        };
    }

    private synchronized Map<String, Object> packed() {
        var packed = new LinkedHashMap<>(people.packed());
        packed.putAll(Map.of("tag", "t1", "madeAt", Instant.now().toString(), "sitting", sitting, "device", device, "present", people.digests(inside)));
        packed.putAll(more);
        return packed;
    }

    private List<Object> handedIn(JsonArray scans) {
        var results = new ArrayList<>();
        for (var scan : scans) {
            var line = kept(scan.getAsJsonObject());
            results.add(Map.of("nonce", text(line, "nonce"), "verdict", text(line, "verdict"), "conflict", line.get("conflict").getAsBoolean()));
        }
        return results;
    }

    /** One line a nonce, whatever is sent again. */
    private JsonObject kept(JsonObject scan) {
        return ledger.computeIfAbsent(text(scan, "nonce"), nonce -> {
            var code = people.codeIn(text(scan, "code"));
            var verdict = code == null ? "REFUSED" : inside.add(code) ? "ADMITTED" : "REPEATED";
            var told = text(scan, "verdict");
            if (told != null && !told.equals("ADMITTED") && verdict.equals("ADMITTED")) inside.remove(code);
            scan.addProperty("conflict", "ADMITTED".equals(told) && !verdict.equals("ADMITTED"));
            if (told == null) scan.addProperty("verdict", verdict);
            return scan;
        });
    }

    private Map<String, Object> shown(JsonObject line) {
        var light = switch (text(line, "verdict")) {
            case "ADMITTED" -> "GREEN";
            case "REPEATED" -> "AMBER";
            default -> "RED";
        };
        return Map.of("id", "line", "verdict", text(line, "verdict"), "light", light, "headline", "Server: " + text(line, "verdict"),
            "explanation", "Decided by the server.");
    }

    private boolean isUnwelcome(JsonObject request) {
        return unwelcome != null && request.getAsJsonArray("scans").asList().stream().anyMatch(scan -> unwelcome.equals(text(scan.getAsJsonObject(), "code")));
    }

    static String text(JsonObject object, String name) {
        return object.has(name) && !object.get(name).isJsonNull() ? object.get(name).getAsString() : null;
    }

    /** Codes of the ledger's lines with one verdict. */
    List<String> codes(String verdict) {
        return ledger().stream().filter(line -> verdict.equals(text(line, "verdict"))).map(line -> text(line, "code")).collect(Collectors.toList());
    }

    private static void send(HttpExchange exchange, int status, Object answer) throws IOException {
        GateFiles.send(exchange, status, "application/json", GSON.toJson(answer).getBytes(StandardCharsets.UTF_8));
    }
}
