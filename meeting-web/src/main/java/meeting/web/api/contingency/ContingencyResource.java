package meeting.web.api.contingency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.plan.contingency.Activations;
import meeting.plan.contingency.Alarms;
import meeting.web.api.Problems;

/** What is happening now; asked once a second by every screen that shows it. */
@Path("/contingencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContingencyResource {
    @Inject
    private Activations activations;
    @Inject
    private Alarms alarms;
    @Inject
    private Convening convening;
    @Inject
    private Problems problems;

    @GET
    public Response running(@QueryParam("congress") UUID congress, @Context Request request) {
        var running = congress(congress).flatMap(found -> activations.open(found).stream())
            .map(run -> ContingencyResponse.of(run, problems.language())).toList();
        return answer(request, running, new GenericEntity<>(running) { });
    }

    /** What really happens in any congress, for the strip on every page: from a reading that all callers share, at most two seconds old. */
    @GET
    @Path("/alarms")
    public Response alarms(@Context Request request) {
        var sounding = alarms.sounding().stream().map(alarm -> AlarmResponse.of(alarm, problems.language())).toList();
        return answer(request, sounding, new GenericEntity<>(sounding) { });
    }

    private static Response answer(Request request, List<? extends Record> told, GenericEntity<?> entity) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(told.toString().getBytes(StandardCharsets.UTF_8)).toString(), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(entity) : unchanged).tag(tag).build();
    }

    private Stream<CongressId> congress(UUID asked) {
        if (asked != null) return Stream.of(convening.congress(new CongressId(asked)).id());
        return convening.congresses().stream().map(CongressView::id).limit(1);
    }
}
