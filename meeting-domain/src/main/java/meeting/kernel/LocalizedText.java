package meeting.kernel;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jakarta.persistence.Embeddable;

/** One text in the product's languages. At least one is filled; a reader whose language is missing gets the nearest other. */
@Embeddable
public record LocalizedText(String en, String es, String zh) {
    public LocalizedText {
        en = tidy(en);
        es = tidy(es);
        zh = tidy(zh);
    }

    public static LocalizedText of(String sameInAll) {
        return new LocalizedText(sameInAll, sameInAll, sameInAll);
    }

    public boolean isBlank() {
        return en == null && es == null && zh == null;
    }

    /** The text for a reader: own language, else English, else whatever there is. */
    public String in(Locale reader) {
        var own = switch (reader.getLanguage()) {
            case "es" -> es;
            case "zh" -> zh;
            default -> en;
        };
        return Stream.of(own == null ? "" : own, en == null ? "" : en, zh == null ? "" : zh, es == null ? "" : es)
            .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** Length of the longest of the texts, characters. */
    public int longest() {
        return Stream.of(en, es, zh).filter(Objects::nonNull).mapToInt(String::length).max().orElse(0);
    }

    /** The same, each text cut to so many characters; a cut one ends with an ellipsis. */
    public LocalizedText atMost(int characters) {
        return new LocalizedText(cut(en, characters), cut(es, characters), cut(zh, characters));
    }

    /** The local script beside a Latin text, for readers who need both; empty where there is nothing to add. */
    public String beside(Locale reader) {
        return zh == null || zh.equals(in(reader)) ? "" : zh;
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
