package meeting.web.security.device;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.device.DeviceDetails;
import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;

/** What is typed of a device. */
public class DeviceForm implements Serializable {
    private String label;
    private DeviceRole role = DeviceRole.STEWARD;
    private String zone;
    private Direction direction = Direction.IN;
    private List<UUID> sittings = new ArrayList<>();

    static DeviceForm of(DeviceDetails details) {
        var form = new DeviceForm();
        form.label = details.label();
        form.role = details.role();
        form.zone = details.zone();
        form.direction = details.direction();
        form.sittings = new ArrayList<>(details.sittings());
        return form;
    }

    DeviceDetails asDetails() {
        return new DeviceDetails(label, role, zone, direction, sittings == null ? null : new HashSet<>(sittings));
    }

    public String getLabel() { return label; }
    public void setLabel(String typed) { label = typed; }
    public DeviceRole getRole() { return role; }
    public void setRole(DeviceRole chosen) { role = chosen; }
    public String getZone() { return zone; }
    public void setZone(String chosen) { zone = chosen; }
    public Direction getDirection() { return direction; }
    public void setDirection(Direction chosen) { direction = chosen; }
    public List<UUID> getSittings() { return sittings; }
    public void setSittings(List<UUID> chosen) { sittings = chosen; }
}
