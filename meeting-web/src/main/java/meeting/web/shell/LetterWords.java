package meeting.web.shell;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import meeting.kernel.LocalizedText;
import meeting.kernel.post.Wording;

/** O6: letters speak every language, for who will read one is not known when it is written. */
@ApplicationScoped
public class LetterWords implements Wording {
    @Override
    public LocalizedText say(String key, Object... arguments) {
        var said = Texts.LANGUAGES.stream().map(language -> say(language, key, arguments)).toList();
        return new LocalizedText(said.get(0), said.get(1), said.get(2));
    }

    private static String say(Locale language, String key, Object... arguments) {
        return Texts.text(language, key, Arrays.stream(arguments).map(argument -> word(language, argument)).toArray());
    }

    private static Object word(Locale language, Object argument) {
        if (argument instanceof LocalizedText text) return text.in(language);
        if (argument instanceof LocalDate day) return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language));
        if (argument instanceof LocalTime clock) return clock.format(DateTimeFormatter.ofPattern("H:mm", language));
        if (argument instanceof List<?> list) return ListFormatter.getInstance(language).format(list.stream().map(each -> word(language, each)).toList());
        return argument;
    }
}
