package meeting.web.task;

import java.time.LocalDate;

/** How soon something is due, for headings of a list by date. */
public enum When {
    PAST, TODAY, WEEK, MONTH, LATER;

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;

    static When of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) return PAST;
        if (due.equals(today)) return TODAY;
        if (!due.isAfter(today.plusDays(DAYS_OF_A_WEEK))) return WEEK;
        return due.isAfter(today.plusDays(DAYS_OF_A_MONTH)) ? LATER : MONTH;
    }
}
