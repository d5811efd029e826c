package meeting.web.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import meeting.kernel.TimeSlot;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An iCalendar file with its time zone written in full, so that no reader has to know the zone by name. */
final class CalendarFile {
    private final Calendar calendar = new Calendar();
    private final ZoneId zone;

    CalendarFile(String name, ZoneId zone) {
        this.zone = zone;
        calendar.add(new ProdId("-//Plenum//Plenum//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId()).getVTimeZone());
    }

    /** Something from one moment to another, at a place. */
    void add(UUID id, TimeSlot time, String summary, String place) {
        var event = new VEvent(time.from().atZone(zone), time.to().atZone(zone), summary);
        event.add(new Location(place));
        add(event, id);
    }

    /** Something that belongs to a day and takes up nobody's time. */
    void add(UUID id, LocalDate day, String summary, String about) {
        var event = new VEvent(day, day.plusDays(1), summary);
        event.add(new Description(about));
        event.add(ImmutableTransp.TRANSPARENT);
        add(event, id);
    }

    void write(OutputStream out) throws IOException {
        new CalendarOutputter(true).output(calendar, out);
    }

    private void add(VEvent event, UUID id) {
        event.add(new Uid(id + "@plenum"));
        calendar.add(event);
    }
}
