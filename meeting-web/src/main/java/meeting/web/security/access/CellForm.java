package meeting.web.security.access;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import meeting.accreditation.access.AccessRule;
import meeting.accreditation.access.Zone;

/** What is typed of one cell of the table: whether a type enters a zone, when, and with whom. */
public class CellForm implements Serializable {
    /** What a cell can say. */
    public enum Entry { YES, ESCORTED, NO }

    private String type;
    private Zone zone;
    private Entry entry = Entry.NO;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private LocalTime fromHour;
    private LocalTime untilHour;

    static CellForm of(String type, Zone zone, AccessRule rule) {
        var form = new CellForm();
        form.type = type;
        form.zone = zone;
        if (rule == null) return form;
        form.entry = rule.escorted() ? Entry.ESCORTED : Entry.YES;
        form.fromDay = rule.fromDay();
        form.untilDay = rule.untilDay();
        form.fromHour = rule.fromHour();
        form.untilHour = rule.untilHour();
        return form;
    }

    AccessRule asRule() {
        return new AccessRule(type, zone, fromDay, untilDay, fromHour, untilHour, entry == Entry.ESCORTED);
    }

    boolean isShut() {
        return entry == Entry.NO;
    }

    public String getType() { return type; }
    public Zone getZone() { return zone; }
    public Entry getEntry() { return entry; }
    public void setEntry(Entry chosen) { entry = chosen; }
    public LocalDate getFromDay() { return fromDay; }
    public void setFromDay(LocalDate chosen) { fromDay = chosen; }
    public LocalDate getUntilDay() { return untilDay; }
    public void setUntilDay(LocalDate chosen) { untilDay = chosen; }
    public LocalTime getFromHour() { return fromHour; }
    public void setFromHour(LocalTime chosen) { fromHour = chosen; }
    public LocalTime getUntilHour() { return untilHour; }
    public void setUntilHour(LocalTime chosen) { untilHour = chosen; }
}
