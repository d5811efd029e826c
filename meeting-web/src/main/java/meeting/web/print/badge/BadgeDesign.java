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
 * @param languages the first is the one of large letters; at least one
 * @param paint     null as the type has it
 */
public record BadgeDesign(List<Locale> languages, CardDesign.Front front, CardDesign.Back back, Paint paint) {
    public BadgeDesign {
        languages = List.copyOf(languages);
    }

    /** Everything, in every language of the product, the reader's first. */
    public static BadgeDesign usual(Locale first) {
        return of(CardDesign.USUAL, first);
    }

    /** As it was laid down, the first language in large letters if the badge speaks it. */
    static BadgeDesign of(CardDesign laid, Locale first) {
        var spoken = Stream.concat(Stream.of(first), Texts.LANGUAGES.stream().filter(other -> !other.equals(first)))
            .filter(language -> switch (language.getLanguage()) {
                case "es" -> laid.spanish();
                case "zh" -> laid.chinese();
                default -> laid.english();
            }).toList();
        return new BadgeDesign(spoken, laid.front(), laid.back(), Paint.of(laid.colours()));
    }

    Locale first() {
        return languages.get(0);
    }

    Paint paint(BadgeFace badge) {
        return paint == null ? badge.colour().paint() : paint;
    }

    /** In the other languages, as far as they say something else. */
    List<String> others(LocalizedText text) {
        var first = text.in(first());
        return languages.stream().skip(1).map(text::in).filter(other -> !other.equals(first)).distinct().toList();
    }

    /** BD5: what the bearer is told, in each language of the badge; the same only once. */
    List<String> told() {
        var own = back.words();
        if (!back.rules() && own.isBlank()) return List.of();
        return languages.stream().map(language -> own.isBlank() ? Texts.text(language, "print.badge-rules") : own.in(language)).distinct().toList();
    }
}
