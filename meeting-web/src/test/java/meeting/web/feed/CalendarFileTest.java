package meeting.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import meeting.kernel.TimeSlot;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final UUID SITTING = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TASK = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    @DisplayName("C51: a feed has its zone in full, sittings at their local time and tasks as whole days, and reads back")
    void writesAFeed() throws Exception {
        var file = new CalendarFile("第十六届大会", ZoneId.of("Europe/Madrid"));
        file.add(SITTING, new TimeSlot(Instant.parse("2027-07-12T07:00:00Z"), Instant.parse("2027-07-12T09:30:00Z")), "开幕, and; more", "Great Hall");
        file.add(TASK, LocalDate.of(2027, 7, 9), "C52 Vehicle numbers", "Ready");
        var out = new ByteArrayOutputStream();
        file.write(out);

        var text = out.toString(StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(text.lines()).contains("BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:PUBLISH", "X-WR-CALNAME:第十六届大会", "BEGIN:VTIMEZONE", "TZID:Europe/Madrid",
            "BEGIN:DAYLIGHT",
            "DTSTART;TZID=Europe/Madrid:20270712T090000", "DTEND;TZID=Europe/Madrid:20270712T113000", "SUMMARY:开幕\\, and\\; more", "LOCATION:Great Hall",
            "UID:" + SITTING + "@plenum", "DTSTART;VALUE=DATE:20270709", "DTEND;VALUE=DATE:20270710", "TRANSP:TRANSPARENT", "UID:" + TASK + "@plenum");
        assertThat(new CalendarBuilder().build(new ByteArrayInputStream(out.toByteArray())).getComponents()).hasSize(3);
    }
}
