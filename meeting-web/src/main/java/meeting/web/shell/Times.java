package meeting.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import meeting.kernel.TimeSlot;

/** Dates and times as the reader writes them, always in the congress's own zone (G5). */
@Named
@RequestScoped
public class Times {
    @Inject
    private Language language;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Clock clock;

    public String day(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.getLocale()));
    }

    public String dayOf(Instant moment) {
        return moment == null ? "" : day(moment.atZone(congress.getZone()).toLocalDate());
    }

    /** The clock; with its day where that is not the day of the moment it is told beside, as doors may open the evening before. */
    public String clockBeside(Instant moment, Instant beside) {
        return dayOf(moment).equals(dayOf(beside)) ? clock(moment) : dayAndClock(moment);
    }

    /** The clock; with its day unless that is today. */
    public String clockFromNow(Instant moment) {
        return clockBeside(moment, clock.instant());
    }

    /** Hours and minutes, 24-hour clock. */
    public String clock(Instant moment) {
        return format(moment, "H:mm");
    }

    public String clockToTheSecond(Instant moment) {
        return format(moment, "H:mm:ss");
    }

    public String dayAndClock(Instant moment) {
        return moment == null ? "" : dayOf(moment) + " " + clock(moment);
    }

    public String dayAndClockToTheSecond(Instant moment) {
        return moment == null ? "" : dayOf(moment) + " " + clockToTheSecond(moment);
    }

    /** The clock alone while it is today. */
    public String near(Instant moment) {
        var today = LocalDate.now(clock.withZone(congress.getZone()));
        return moment == null || moment.atZone(congress.getZone()).toLocalDate().equals(today) ? clock(moment) : dayAndClock(moment);
    }

    /** "11 Jan 2027 9:00–11:30". */
    public String span(TimeSlot slot) {
        if (slot == null) return "";
        var sameDay = slot.from().atZone(congress.getZone()).toLocalDate().equals(slot.to().atZone(congress.getZone()).toLocalDate());
        return dayAndClock(slot.from()) + "–" + (sameDay ? clock(slot.to()) : dayAndClock(slot.to()));
    }

    /** A time of the day, 24-hour clock. */
    public String clockOf(LocalTime time) {
        return time == null ? "" : time.format(DateTimeFormatter.ofPattern("H:mm", language.getLocale()));
    }

    private String format(Instant moment, String pattern) {
        return moment == null ? "" : DateTimeFormatter.ofPattern(pattern, language.getLocale()).format(moment.atZone(congress.getZone()));
    }
}
