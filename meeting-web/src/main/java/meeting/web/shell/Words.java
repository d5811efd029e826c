package meeting.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts of the product for pages: {@code #{i18n['general.save']}}, with arguments {@code #{i18n.say('key', a, b)}}. */
@Named("i18n")
@RequestScoped
public class Words extends AbstractMap<String, String> {
    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return Texts.text(language.getLocale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** Fills the arguments in; more by list, as expressions know no varargs of mixed kinds. */
    public String say(String key, Object first) {
        return Texts.text(language.getLocale(), key, first);
    }

    public String say(String key, Object first, Object second) {
        return Texts.text(language.getLocale(), key, first, second);
    }

    public String say(String key, Object first, Object second, Object third) {
        return Texts.text(language.getLocale(), key, first, second, third);
    }

    /** The word for a constant: {@code Type.VALUE} is its key. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
