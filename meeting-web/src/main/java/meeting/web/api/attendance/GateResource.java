package meeting.web.api.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;

/** Whether a gate can work. */
@Path("/gate")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class GateResource {
    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private Attendance attendance;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @GET
    @Path("/status")
    public GateStatus status(@QueryParam("sitting") UUID sitting) {
        if (sitting == null) {
            convening.congresses();
            return new GateStatus(clock.instant(), actor.get().name(), null, null, null, null, null);
        }
        var doors = attendance.live(new SittingId(sitting)).doors();
        var view = scheduling.sitting(new SittingId(sitting));
        var now = clock.instant();
        var open = !view.isCancelled() && !now.isBefore(view.signInOpens()) && now.isBefore(view.signInCloses());
        return new GateStatus(now, actor.get().name(), SittingResponse.of(view), open, doors.persons(), doors.scans(), doors.refused());
    }
}
