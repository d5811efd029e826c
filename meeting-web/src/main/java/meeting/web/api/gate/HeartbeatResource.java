package meeting.web.api.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.Heartbeats;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.attendance.offline.Packages;

/** Devices heard from, every few seconds (GD4). */
@Path("/gate/heartbeat")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HeartbeatResource {
    @Inject
    private Heartbeats heartbeats;
    @Inject
    private Devices devices;
    @Inject
    private Attendance attendance;
    @Inject
    private Packages packages;

    @POST
    public HeartbeatResponse beat(@NotNull @Valid HeartbeatRequest request) {
        var now = heartbeats.beat(request.asHeartbeat());
        var device = DeviceStatus.of(devices.own().details());
        if (request.sittingId() == null) return new HeartbeatResponse(now, device, null, null, null, null);
        var tag = packages.tag(new SittingId(request.sittingId())).orElse(null);
        var doors = attendance.live(new SittingId(request.sittingId())).doors();
        return new HeartbeatResponse(now, device, tag, doors.persons(), doors.scans(), doors.refused());
    }
}
