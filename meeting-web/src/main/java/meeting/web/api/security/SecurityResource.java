package meeting.web.api.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.security.alarm.DoorAlarms;
import meeting.security.overview.Overview;
import meeting.web.api.Problems;
import meeting.web.security.DoorAlarmWords;

/** The doors as security watches them; asked every few seconds by every screen that does. */
@Path("/security")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SecurityResource {
    @Inject
    private DoorAlarms alarms;
    @Inject
    private Overview overview;
    @Inject
    private Convening convening;
    @Inject
    private Problems problems;

    /** Alarms that nobody has acknowledged, of the congress asked for or of the first. */
    @GET
    @Path("/alarms")
    public Response alarms(@QueryParam("congress") UUID congress, @Context Request request) {
        var known = congress != null ? List.of(convening.congress(new CongressId(congress)).id())
            : convening.congresses().stream().map(CongressView::id).limit(1).toList();
        var open = known.stream().flatMap(each -> alarms.open(each).stream()).toList();
        var language = problems.language();
        return answer(request, new DoorAlarmsResponse(DoorAlarmWords.count(language, open),
            open.stream().map(alarm -> DoorAlarmsResponse.Raised.of(alarm, language)).toList()));
    }

    /** Flow, refusals and forecast of a sitting's doors. */
    @GET
    @Path("/sittings/{id}/doors")
    public Response doors(@PathParam("id") UUID sitting, @Context Request request) {
        return answer(request, DoorsResponse.of(overview.board(new SittingId(sitting))));
    }

    private static Response answer(Request request, Record told) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(told.toString().getBytes(StandardCharsets.UTF_8)).toString(), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(told) : unchanged).tag(tag).build();
    }
}
