package meeting.accreditation.signing;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import meeting.congress.CongressId;

/** The table of cases that the browser of a gate is held to as well; its texts were signed by another implementation. */
public class SignedCodeVectors {
    public static class Congress {
        public UUID id;
        public String tag;
        public String zone;
    }

    public static class Key {
        public int number;
        public String publicKey;
        public Instant from;
        public Instant until;
        public String seed;
    }

    public static class Claimed {
        public int type;
        public int zones;
        public LocalDate from;
        public LocalDate until;
    }

    public static class Case {
        public String name;
        public String text;
        public Instant at;
        public Problem problem;
        public String code;
        public Claimed claims;
    }

    public Congress congress;
    public List<Key> keys;
    public List<Case> cases;

    static SignedCodeVectors read() {
        try (var json = SignedCodeVectors.class.getResourceAsStream("signed-codes.json"); var reader = JsonbBuilder.create()) {
            return reader.fromJson(json, SignedCodeVectors.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    Case named(String name) {
        return cases.stream().filter(each -> each.name.equals(name)).findFirst().orElseThrow();
    }

    CongressId congressId() {
        return new CongressId(congress.id);
    }

    KeyRing ring() {
        return new KeyRing(CongressTag.of(congressId()), ZoneId.of(congress.zone),
            keys.stream().map(key -> new GateKey(key.number, key.publicKey, key.from, key.until)).toList());
    }
}
