package meeting.web.e2e;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import meeting.web.shell.Texts;

/** Hands out the files of the gate application as they lie in the sources, and its words. */
final class GateFiles {
    private static final Path FILES = Path.of("src/main/webapp");
    private static final byte[] BLANK = "<!DOCTYPE html><title>Blank</title>".getBytes(StandardCharsets.UTF_8);
    private static final String FACES = "/jakarta.faces.resource/";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript", "css", "text/css", "html", "text/html", "svg", "image/svg+xml",
        "json", "application/json",
        "png", "image/png", "webmanifest", "application/manifest+json");

    private GateFiles() {
    }

    static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var query = String.valueOf(exchange.getRequestURI().getQuery());
        if (path.equals("/gate/texts.json")) send(exchange, 200, TYPES.get("json"), words(Locale.forLanguageTag(query.replace("lang=", ""))));
        else if (path.equals("/gate/shell.js")) send(exchange, 200, TYPES.get("js"), shell());
        else {
            var shared = FILES.resolve("resources").resolve(query.replace("ln=", ""));
            var file = path.startsWith(FACES) ? shared.resolve(path.substring(FACES.length()).replace(".xhtml", ""))
                : FILES.resolve(path.equals("/gate/") ? "gate/index.html" : path.substring(1)).normalize();
            var known = file.startsWith(FILES) && Files.isRegularFile(file);
            var type = TYPES.getOrDefault(file.toString().replaceAll(".*\\.", ""), "text/html");
            send(exchange, 200, known ? type : "text/html", known ? Files.readAllBytes(file) : BLANK);
        }
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] words(Locale language) {
        var words = new TreeMap<String, String>();
        for (var bundle : Texts.bundles(Texts.nearest(language)).toList()) for (var key : bundle.keySet()) words.put(key, bundle.getString(key));
        return new Gson().toJson(words).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shell() throws IOException {
        try (var files = Files.walk(FILES.resolve("gate"))) {
            var names = files.filter(Files::isRegularFile).map(FILES.resolve("gate")::relativize).map(Path::toString)
                .filter(name -> !name.equals("service-worker.js"));
            var all = Stream.concat(names, List.of("./", "shell.js", "texts.json?lang=en", "texts.json?lang=es", "texts.json?lang=zh-CN").stream()).toList();
            return ("self.SHELL = " + new Gson().toJson(Map.of("version", "test", "files", all)) + ";").getBytes(StandardCharsets.UTF_8);
        }
    }
}
