package meeting.web.api.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import meeting.accreditation.device.AuthenticatedDevice;
import meeting.accreditation.device.Devices;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.web.api.Problems;

/** What people sign in to, and attendance as it fills up. */
@Path("/sittings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SittingResource {
    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private Attendance attendance;
    @Inject
    private Devices devices;
    @Inject
    private Problems problems;
    @Inject
    private HttpServletRequest http;

    /** A device is told of those it may stand at (GD3). */
    @GET
    public List<SittingResponse> sittings(@QueryParam("congress") UUID congress) {
        var device = device().map(any -> devices.own().details());
        return congress(congress).stream().flatMap(found -> scheduling.sittings(found).stream())
            .filter(sitting -> device.map(details -> details.standsAt(sitting.id().value())).orElse(true)).map(SittingResponse::of).toList();
    }

    @GET
    @Path("/{id}/attendance")
    public Response attendance(@PathParam("id") UUID id, @Context Request request) {
        var response = AttendanceResponse.of(attendance.live(new SittingId(id)), problems.language());
        var tag = tag(response);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(response) : unchanged).tag(tag).build();
    }

    /** A device need not say and cannot choose (B6). */
    private List<CongressId> congress(UUID asked) {
        var device = device();
        if (device.isPresent()) return List.of(device.get().congress());
        if (asked != null) return List.of(convening.congress(new CongressId(asked)).id());
        return convening.congresses().stream().map(CongressView::id).limit(1).toList();
    }

    private Optional<AuthenticatedDevice> device() {
        return Optional.ofNullable((AuthenticatedDevice) http.getAttribute(AuthenticatedDevice.class.getName()));
    }

    /** The same for the same numbers and lines, whenever they were counted. */
    private static EntityTag tag(AttendanceResponse counted) {
        var timeless = new AttendanceResponse(counted.sittingId(), Instant.EPOCH, counted.total(), counted.outside(), counted.quorum(), counted.doors(),
            counted.delegations(), counted.arrivals(), counted.latest(), counted.refusals());
        return new EntityTag(UUID.nameUUIDFromBytes(timeless.toString().getBytes(StandardCharsets.UTF_8)).toString(), true);
    }
}
