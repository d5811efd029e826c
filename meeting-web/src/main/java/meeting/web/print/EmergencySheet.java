package meeting.web.print;

import java.util.List;

/**
 * A list to tick on paper, in the reader's words.
 *
 * @param title    what it is for: the sitting
 * @param number   of the list, asked for when its ticks are entered
 * @param about    hall and time
 * @param sections delegation by delegation
 */
public record EmergencySheet(String title, int number, String about, List<Section> sections) {

    /** @param number from 1, asked for when its ticks are entered */
    public record Section(int number, String name, List<Line> lines) { }

    /** @param second name in another script; null for none @param unit null if unknown @param code null for who has none */
    public record Line(int number, String name, String second, String unit, String code) { }

    int people() {
        return sections.stream().mapToInt(section -> section.lines().size()).sum();
    }
}
