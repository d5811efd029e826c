package meeting.web.security;

import java.io.Serializable;
import java.util.UUID;
import meeting.security.Place;

/** A place while it is being typed. */
public class PlaceForm implements Serializable {
    private String zone;
    private String hall;
    private String spot;

    public Place place() {
        return new Place(zone, hall == null ? null : UUID.fromString(hall), spot);
    }

    public String getZone() { return zone; }
    public void setZone(String chosen) { zone = chosen; }
    public String getHall() { return hall; }
    public void setHall(String chosen) { hall = chosen; }
    public String getSpot() { return spot; }
    public void setSpot(String typed) { spot = typed; }
}
