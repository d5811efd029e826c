package meeting.web.print.badge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import meeting.accreditation.design.CardDesign;
import meeting.kernel.LocalizedText;
import meeting.web.shell.Texts;

/**
 * What a type's badges show beside name, type, code and number.
 *
 * @param languages  the first is the one of large letters; at least one
 * @param photo      or the place for one
 * @param delegation of the person
 * @param unit       of the person
 * @param zones      on the back
 */
public record BadgeDesign(List<Locale> languages, boolean photo, boolean delegation, boolean unit, boolean zones) {
    public BadgeDesign {
        languages = List.copyOf(languages);
    }

    /** Everything, in every language of the product, the reader's first. */
    public static BadgeDesign usual(Locale first) {
        return new BadgeDesign(Stream.concat(Stream.of(first), Texts.LANGUAGES.stream().filter(other -> !other.equals(first))).toList(), true, true, true,
            true);
    }

    /** As it was laid down, the first language in large letters if the badge speaks it. */
    static BadgeDesign of(CardDesign laid, Locale first) {
        var spoken = usual(first).languages().stream().filter(language -> switch (language.getLanguage()) {
            case "es" -> laid.spanish();
            case "zh" -> laid.chinese();
            default -> laid.english();
        }).toList();
        return new BadgeDesign(spoken, laid.photo(), laid.delegation(), laid.unit(), laid.zones());
    }

    Locale first() {
        return languages.get(0);
    }

    /** In the other languages, as far as they say something else. */
    List<String> others(LocalizedText text) {
        var first = text.in(first());
        return languages.stream().skip(1).map(text::in).filter(other -> !other.equals(first)).distinct().toList();
    }
}
