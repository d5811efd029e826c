package meeting.kernel.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @DisplayName("IN6: a day is understood in the forms people write")
    @ValueSource(strings = {"1979-03-08", "1979-3-8", "1979/3/8", "1979.03.08", "1979年3月8日", "1979 年 03 月 08 日", "１９７９年３月８日", "19790308", "1979-03-08T00:00",
        "1979-03-08 0:00:00", "8 March 1979", "8 mar 1979", "March 8, 1979", "8th of March, 1979", "8 de marzo de 1979", "8 MARZO 1979", "08 de mar. de 1979"})
    void understandsDays(String typed) {
        assertThat(Dates.day(typed, null)).isEqualTo(Reading.of(LocalDate.of(1979, 3, 8)));
    }

    @Test
    @DisplayName("IN6: 03/04/1979 is asked about unless the order is known; where only one day is possible it is that day")
    void asksAboutAmbiguousDays() {
        assertThat(Dates.day("03/04/1979", null)).isEqualTo(Reading.refused("intake.date-ambiguous", "03/04/1979"));
        assertThat(Dates.day("03/04/1979", DayOrder.DAY_FIRST).value()).isEqualTo(LocalDate.of(1979, 4, 3));
        assertThat(Dates.day("03-04-1979", DayOrder.MONTH_FIRST).value()).isEqualTo(LocalDate.of(1979, 3, 4));
        assertThat(Dates.day("25.04.1979", null).value()).isEqualTo(LocalDate.of(1979, 4, 25));
        assertThat(Dates.day("04/25/1979", DayOrder.DAY_FIRST).value()).isEqualTo(LocalDate.of(1979, 4, 25));
        assertThat(Dates.day("04/04/1979", null).value()).isEqualTo(LocalDate.of(1979, 4, 4));
    }

    @ParameterizedTest
    @DisplayName("IN6: what is no day is refused by name")
    @CsvSource({"31/02/1980,intake.no-such-day", "1979-02-29,intake.no-such-day", "19791332,intake.no-such-day", "8/3/79,intake.not-a-day",
        "soon,intake.not-a-day", "28922,intake.not-a-day", "8 of 1979,intake.not-a-day"})
    void refusesDays(String typed, String code) {
        assertThat(Dates.day(typed, null)).isEqualTo(Reading.refused(code, typed));
    }

    @ParameterizedTest
    @DisplayName("R10: a month alone, as rosters often have it, is left out with a warning")
    @ValueSource(strings = {"1979.03", "1979年3月", "1979-03", "197903"})
    void leavesMonthsOut(String typed) {
        assertThat(Dates.day(typed, null)).isEqualTo(Reading.odd(null, "intake.day-missing", typed));
    }

    @ParameterizedTest
    @DisplayName("IN6: a moment is a day and a time in the congress's zone")
    @ValueSource(strings = {"2027-01-10 14:20", "2027-01-10T14:20", "2027/1/10 14:20:00", "2027年1月10日14时20分", "2027年1月10日 14：20", "2027年1月10日下午2点20分",
        "2027-01-10 2:20 PM", "2027-01-10 2.20 p. m.", "10 January 2027 14:20", "10 de enero de 2027 14.20 h", "20270110 14h20"})
    void understandsMoments(String typed) {
        assertThat(Dates.moment(typed, null, SHANGHAI)).isEqualTo(Reading.of(Instant.parse("2027-01-10T06:20:00Z")));
    }

    @ParameterizedTest
    @DisplayName("IN6: what is no moment is refused by name, and asked about where the day is ambiguous")
    @CsvSource({"2027-01-10,intake.time-missing", "14:20,intake.not-a-moment", "2027-01-10 25:00,intake.not-a-moment", "later,intake.not-a-moment",
        "10/01/2027 14:20,intake.date-ambiguous"})
    void refusesMoments(String typed, String code) {
        assertThat(Dates.moment(typed, null, SHANGHAI).code()).isEqualTo(code);
    }

    @Test
    @DisplayName("IN6: midnight and noon are where the language has them")
    void knowsNoon() {
        assertThat(Dates.moment("2027-01-10 12:00 am", null, SHANGHAI).value()).isEqualTo(Instant.parse("2027-01-09T16:00:00Z"));
        assertThat(Dates.moment("2027-01-10 12:00 pm", null, SHANGHAI).value()).isEqualTo(Instant.parse("2027-01-10T04:00:00Z"));
    }
}
