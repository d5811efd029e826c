package meeting.web.door.emergency;

import java.io.Serializable;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import meeting.kernel.InvalidInput;
import meeting.security.emergency.SheetEntry;
import meeting.security.emergency.Ticks;

/** A section of a sheet while it is being typed; time and reason stay for the next section. */
public class SheetForm implements Serializable {
    private String numbers;
    private Integer counted;
    private Instant at;
    private String reason;

    SheetEntry entry() {
        return new SheetEntry(numbers, counted, at, reason);
    }

    void next() {
        numbers = null;
        counted = null;
    }

    void all(int people) {
        numbers = "1-" + people;
    }

    void toggle(int number, int people) {
        var ticks = new TreeSet<>(ticks(people));
        if (!ticks.remove(number)) ticks.add(number);
        numbers = Ticks.written(ticks);
    }

    /** While something unreadable is being typed nobody is ticked; keeping it says what is wrong. */
    SortedSet<Integer> ticks(int people) {
        try {
            return Ticks.read(numbers, people);
        } catch (InvalidInput unreadable) {
            return new TreeSet<>();
        }
    }

    public String getNumbers() { return numbers; }
    public void setNumbers(String typed) { numbers = typed; }
    public Integer getCounted() { return counted; }
    public void setCounted(Integer typed) { counted = typed; }
    public Instant getAt() { return at; }
    public void setAt(Instant typed) { at = typed; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
