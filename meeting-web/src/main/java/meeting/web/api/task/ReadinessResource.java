package meeting.web.api.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.task.round.DailyRounds;
import meeting.task.round.matrix.ReadinessMatrix;

/** The daily check as it goes on. */
@Path("/congresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {
    @Inject
    private DailyRounds rounds;

    @GET
    @Path("/{congress}/readiness")
    public Response readiness(@PathParam("congress") UUID congress, @Context Request request) {
        var matrix = rounds.matrix(new CongressId(congress));
        var tag = tag(matrix);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(ReadinessResponse.of(matrix)) : unchanged).tag(tag).build();
    }

    /** The same as long as nobody says or changes anything and the day is the same, whenever it was asked. */
    private static EntityTag tag(ReadinessMatrix matrix) {
        var timeless = String.valueOf(List.of(matrix.today(), String.valueOf(matrix.round()), matrix.groups()));
        return new EntityTag(UUID.nameUUIDFromBytes(timeless.getBytes(StandardCharsets.UTF_8)).toString(), true);
    }
}
