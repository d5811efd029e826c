package meeting.attendance.door;

import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import meeting.accreditation.device.Direction;
import meeting.attendance.Reason;
import meeting.attendance.Verdict;
import meeting.attendance.Way;

/** A row of gate-cases.json; its README says what the columns mean. */
public class GateCase {
    public String name;
    public String code = "VALID";
    public String signed;
    public String standing = "ACTIVE";
    public String credentials = "CONFIRMED";
    public String window = "OPEN";
    public boolean cancelled;
    public Way direction = Way.IN;
    public Direction device = Direction.BOTH;
    public String zone;
    public String type = "DELEGATE";
    public boolean restricted;
    public boolean voting;
    public String badge;
    public boolean strict;
    public String validity;
    public String stay = "NEVER";
    public String stayZone;
    public boolean onLeave;
    public boolean snapshot;
    public boolean namesake;
    public boolean byHand;
    public Reason steward;
    public Verdict verdict;
    public Reason reason;

    static List<GateCase> all() throws Exception {
        try (var json = GateCase.class.getResourceAsStream("gate-cases.json"); var reader = JsonbBuilder.create()) {
            return List.of(reader.fromJson(json, GateCase[].class));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
