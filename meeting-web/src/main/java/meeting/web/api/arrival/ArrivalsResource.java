package meeting.web.api.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import meeting.attendance.expected.ArrivalBoard;
import meeting.attendance.expected.DeskLoad;
import meeting.congress.CongressId;

/** How far the arrivals at a congress are. */
@Path("/congresses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArrivalsResource {
    @Inject
    private ArrivalBoard board;

    @GET
    @Path("/{congress}/arrivals")
    public ArrivalsResponse arrivals(@PathParam("congress") UUID congress) {
        return ArrivalsResponse.of(congress, board.progress(new CongressId(congress), DeskLoad.USUAL));
    }
}
