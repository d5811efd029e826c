package meeting.web.gate;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import meeting.web.shell.Texts;

/** Every word the gate application says, in one language: {@code /gate/texts.json?lang=es}. */
@WebServlet("/gate/texts.json")
public class TextsServlet extends HttpServlet {
    /** Verdicts and reasons are told in the words of the online gate. */
    static final List<String> PREFIXES = List.of("gate_app.", "door_gate_scan.", "attendance.", "general.cancel", "general.close", "general.reason");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Texts.nearest(Locale.forLanguageTag(String.valueOf(request.getParameter("lang"))));
        var words = Json.createObjectBuilder();
        Texts.bundles(language).flatMap(bundle -> Collections.list(bundle.getKeys()).stream()).filter(TextsServlet::isSaid).sorted()
            .forEach(key -> words.add(key, Texts.text(language, key)));
        var body = words.build().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Texts with plurals are for pages: the device fills in placeholders and nothing more. */
    private static boolean isSaid(String key) {
        return PREFIXES.stream().anyMatch(key::startsWith) && !Texts.text(Locale.ENGLISH, key).contains(", plural");
    }
}
