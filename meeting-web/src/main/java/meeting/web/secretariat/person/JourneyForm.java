package meeting.web.secretariat.person;

import java.io.Serializable;
import java.time.Instant;
import meeting.delegation.person.Journey;
import meeting.delegation.person.Journey.TravelMode;

/** A way to or from the congress, as typed. */
public class JourneyForm implements Serializable {
    private TravelMode mode;
    private String number;
    private Instant time;

    static JourneyForm of(Journey known) {
        var form = new JourneyForm();
        form.mode = known.mode();
        form.number = known.number();
        form.time = known.time();
        return form;
    }

    Journey asJourney() {
        return new Journey(mode, number, time);
    }

    // bound to the form
    public TravelMode getMode() { return mode; }
    public void setMode(TravelMode typed) { mode = typed; }
    public String getNumber() { return number; }
    public void setNumber(String typed) { number = typed; }
    public Instant getTime() { return time; }
    public void setTime(Instant typed) { time = typed; }
}
