package meeting.web.gate;

import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import meeting.web.shell.Texts;

/**
 * What the gate application consists of, as a script: {@code /gate/shell.js}. The version is a digest of every file and every word, so a service
 * worker that kept an older one notices by itself, and no file can be forgotten in a list.
 */
@WebServlet("/gate/shell.js")
public class ShellServlet extends HttpServlet {
    private static final String ROOT = "/gate/";
    private static final String WORKER = ROOT + "service-worker.js";
    /** Shared with the pages, by their addresses under {@code /gate/}. */
    private static final List<String> SHARED = List.of("css/tokens.css", "css/shell.css", "css/components.css", "css/widgets.css", "css/gate.css",
        "vendor/jsqr/jsQR.js");
    private static final int VERSION_CHARACTERS = 12;

    private transient String script;

    @Override
    public void init() {
        var files = new TreeSet<String>();
        collect(ROOT, files);
        var addresses = Stream.of(
            files.stream().filter(file -> !file.equals(WORKER)).map(file -> file.substring(ROOT.length())),
            SHARED.stream().map(ShellServlet::address),
            Texts.LANGUAGES.stream().map(language -> "texts.json?lang=" + language.toLanguageTag()),
            Stream.of("./", "shell.js")).flatMap(each -> each).toList();
        var shell = Json.createObjectBuilder().add("version", version(files)).add("files", Json.createArrayBuilder(addresses)).build();
        script = "self.SHELL = " + shell + ";\n";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(script);
    }

    private void collect(String folder, TreeSet<String> files) {
        for (var path : getServletContext().getResourcePaths(folder)) {
            if (path.endsWith("/")) collect(path, files);
            else files.add(path);
        }
    }

    private String version(TreeSet<String> files) {
        try (var digest = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            for (var file : files) copy(file, digest);
            for (var file : SHARED) copy("/resources/" + file, digest);
            for (var language : Texts.LANGUAGES) for (var words : Texts.bundles(language).toList()) {
                for (var key : new TreeSet<>(words.keySet())) digest.write((key + words.getString(key)).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest()).substring(0, VERSION_CHARACTERS);
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void copy(String file, OutputStream to) throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream(file)) {
            in.transferTo(to);
        }
    }

    /** As Faces hands out {@code library/name}. */
    private static String address(String resource) {
        var slash = resource.indexOf('/');
        return "../jakarta.faces.resource/" + resource.substring(slash + 1) + ".xhtml?ln=" + resource.substring(0, slash);
    }
}
