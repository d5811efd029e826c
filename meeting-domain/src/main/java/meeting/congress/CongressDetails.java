package meeting.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.naming.NameOrder;

/**
 * What the secretariat lays down for a congress.
 *
 * @param zone               time zone in which every time of the congress is shown (G5)
 * @param nameOrder          order of names in official lists (G6)
 * @param quorum             null where the congress has no legal quorum
 * @param signInOpensBefore  minutes before a sitting from which sign-in is open, unless the sitting says otherwise
 * @param signInClosesAfter  minutes after the start of a sitting until which sign-in stays open
 */
public record CongressDetails(CongressKind kind, LocalizedText title, ZoneId zone, NameOrder nameOrder, LocalDate firstDay, LocalDate lastDay,
                              List<Hall> halls, Electorate electorate, QuorumRule quorum, int signInOpensBefore, int signInClosesAfter) {
    static final int LONGEST_WINDOW = 24 * 60;
    private static final long OVER = 1_000_000;

    public CongressDetails {
        halls = List.copyOf(halls);
    }

    /** The day that it is at an instant where the congress is held (G5). */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** How far a congress is from somebody's mind: 0 while it is on, then days until it opens, then, behind all those to come, days since it closed. */
    long remoteness(Instant now) {
        var today = dayOf(now);
        if (today.isBefore(firstDay)) return ChronoUnit.DAYS.between(today, firstDay);
        return today.isAfter(lastDay) ? OVER + ChronoUnit.DAYS.between(lastDay, today) : 0;
    }

    void check() {
        var check = new InvalidInput.Check()
            .that(title != null && !title.isBlank(), "title", "general.required")
            .that(nameOrder != null, "nameOrder", "general.required")
            .that(firstDay != null, "firstDay", "general.required")
            .that(lastDay != null, "lastDay", "general.required")
            .that(firstDay == null || lastDay == null || !lastDay.isBefore(firstDay), "lastDay", "congress.ends-before-it-begins")
            .that(signInOpensBefore >= 0 && signInOpensBefore <= LONGEST_WINDOW, "signInOpensBefore", "general.out-of-range", 0, LONGEST_WINDOW)
            .that(signInClosesAfter >= 0 && signInClosesAfter <= LONGEST_WINDOW, "signInClosesAfter", "general.out-of-range", 0, LONGEST_WINDOW);
        var names = new HashSet<LocalizedText>();
        for (var hall : halls) {
            check.that(!hall.name().isBlank(), "halls", "congress.hall-without-name");
            check.that(hall.capacity() >= 1, "halls", "congress.hall-without-room", hall.name());
            check.that(names.add(hall.name()), "halls", "congress.hall-twice", hall.name());
        }
        check.orThrow();
    }
}
