package meeting.web.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** A gate device at the plenary of the demonstration whose doors are open, enrolled past the product. */
final class GateClient {
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static final String PLENARY = "from agenda_published_sitting where status = 'PLANNED' and current_timestamp >= sign_in_opens"
        + " and current_timestamp < sign_in_closes order by sign_in_opens limit 1";

    private final PayaraMicro server;
    private final UUID device = UUID.randomUUID();
    private final String token = "plenum_gate_" + UUID.randomUUID();
    private final String sitting;

    GateClient(PayaraMicro server) {
        this.server = server;
        sitting = ask("select sitting_id " + PLENARY).get(0);
        tell(("insert into gate_device (id, congress_id, label, token_digest, enrolled_at, enrolled_by, version)"
            + " select '%s', congress_id, 'Test gate', '%s', current_timestamp, 'test', 0 %s")
            .formatted(device, digest(token), PLENARY));
    }

    /** Who the product knows the device as. */
    String actor() {
        return "device:" + device;
    }

    String sitting() {
        return sitting;
    }

    /** The sitting of this English title, the latest of several. */
    String sitting(String title) {
        return ask("select id from sitting where title_en = '%s' order by starts_at desc limit 1".formatted(title)).get(0);
    }

    /** Codes of people who may sign in, have not, are not on leave, and share their name with nobody. */
    List<String> codes(int number) {
        return codes(number, "true");
    }

    /** The same, expected at sittings. */
    List<String> delegates(int number) {
        return codes(number, "p.category = 'DELEGATE'");
    }

    /** The same, of one delegation. */
    List<String> codesOf(String delegation, int number) {
        return codes(number, "p.delegation_name_en = '%s' and p.category = 'DELEGATE'".formatted(delegation));
    }

    String nameOf(String code) {
        return ask("select p.full_name from delegation_published_person p join accreditation_published_code c on c.person_id = p.person_id where c.code = '%s'"
            .formatted(code)).get(0);
    }

    private List<String> codes(int number, String which) {
        return ask("""
            select c.code from accreditation_published_code c join delegation_published_person p on p.person_id = c.person_id
             where c.state = 'VALID' and p.standing = 'ACTIVE' and p.credentials = 'CONFIRMED' and c.congress_id = (select congress_id %s)
               and not exists (select 1 from attendance_published_presence a where a.sitting_id = '%s' and a.person_id = p.person_id)
               and not exists (select 1 from attendance_published_leave v where v.sitting_id = '%s' and v.person_id = p.person_id)
               and not exists (select 1 from delegation_published_person n
                                where n.congress_id = p.congress_id and n.full_name = p.full_name and n.person_id <> p.person_id)
               and %s
             order by c.code limit %d""".formatted(PLENARY, sitting, sitting, which, number));
    }

    /** A device of the congress that waits to be enrolled. @return the secret of its invitation */
    String invite(String label, String role, String direction) {
        var secret = "secret-" + UUID.randomUUID();
        tell(("insert into gate_device (id, congress_id, label, role, direction, secret_digest, secret_until, enrolled_by, version)"
            + " select '%s', congress_id, '%s', '%s', '%s', '%s', current_timestamp + interval '1' hour, 'test', 0 %s")
            .formatted(UUID.randomUUID(), label, role, direction, digest(secret), PLENARY));
        return secret;
    }

    void revoke() {
        tell("update gate_device set revoked_at = current_timestamp, revoked_by = 'test', reason = 'lost' where id = '%s'".formatted(device));
    }

    HttpResponse<String> signIn(String code, String nonce) throws IOException {
        return post("/sign-ins", "{\"sittingId\": \"%s\", \"gate\": \"Gate B\", \"code\": \"%s\", \"nonce\": \"%s\"}".formatted(sitting, code, nonce));
    }

    HttpResponse<String> post(String path, String body) throws IOException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.at("/api/v1" + path))).timeout(Duration.ofSeconds(60)).header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What JSON says, as maps and lists. */
    static Map<String, Object> json(HttpResponse<String> response) {
        return new Yaml().load(response.body());
    }

    /** The first column of what the database says. */
    List<String> ask(String select) {
        try (var connection = server.postgreSql().dataSource().getConnection(); var rows = connection.createStatement().executeQuery(select)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void tell(String change) {
        try (var connection = server.postgreSql().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
