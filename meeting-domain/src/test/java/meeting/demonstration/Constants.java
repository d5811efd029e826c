package meeting.demonstration;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meeting.accreditation.Code;

/** Gives what is random in the product the same value in every run, so that the scripts change only where the story does. */
final class Constants {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int RANDOM_CHARACTERS = 10;

    private final Random random;
    private final Map<UUID, String> ids = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Constants(Random random) {
        this.random = random;
    }

    String id(UUID drawn) {
        return ids.computeIfAbsent(drawn, id -> String.format("de300000-0000-4000-8000-%012x", ids.size() + 1));
    }

    /** The actor that a device is bears its id. */
    String idsIn(String text) {
        return ID.matcher(text).replaceAll(found -> id(UUID.fromString(found.group())));
    }

    /** Anything that can be a code becomes another code, anything else stays as it is. */
    String code(String scanned) {
        return Code.read(scanned).map(code -> codes.computeIfAbsent(code.value(), drawn -> next())).orElse(scanned);
    }

    private String next() {
        var body = new StringBuilder();
        while (body.length() < RANDOM_CHARACTERS) body.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        return Stream.of(CHARACTERS.split("")).map(check -> body + check).filter(code -> Code.read(code).isPresent()).findFirst().orElseThrow();
    }
}
