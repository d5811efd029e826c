package meeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import meeting.kernel.LocalizedText;
import meeting.kernel.post.Wording;

/** Words in tests: language, key and arguments, for the texts live in the web module. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestWording implements Wording {
    @Override
    public LocalizedText say(String key, Object... arguments) {
        return new LocalizedText(say(Locale.ENGLISH, key, arguments), say(Locale.forLanguageTag("es"), key, arguments), say(Locale.CHINESE, key, arguments));
    }

    private static String say(Locale language, String key, Object... arguments) {
        return Arrays.stream(arguments).map(argument -> word(language, argument)).collect(Collectors.joining(" | ", language + " " + key + ": ", ""));
    }

    private static String word(Locale language, Object argument) {
        if (argument instanceof List<?> list) return list.stream().map(each -> word(language, each)).collect(Collectors.joining(", "));
        return argument instanceof LocalizedText text ? text.in(language) : String.valueOf(argument);
    }
}
