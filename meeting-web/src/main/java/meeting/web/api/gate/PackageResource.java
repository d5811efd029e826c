package meeting.web.api.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import meeting.accreditation.device.Devices;
import meeting.agenda.SittingId;
import meeting.attendance.offline.Packages;
import meeting.kernel.NotFound;

/** What a gate takes along to decide alone (OF1 to OF3). */
@Path("/gate/package")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    private Packages packages;
    @Inject
    private Devices devices;

    @GET
    public Response pack(@QueryParam("sitting") UUID sitting, @Context Request request) {
        var device = devices.own();
        if (sitting == null) throw new NotFound();
        var preparation = packages.prepare(new SittingId(sitting));
        if (!preparation.isDone()) return Response.accepted(PreparationResponse.of(preparation)).build();
        var made = packages.of(new SittingId(sitting));
        var tag = new EntityTag(made.tag() + "-" + device.version());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? whole(PackageResponse.of(made, DeviceStatus.of(device.details()))) : unchanged).tag(tag).build();
    }

    /** With its length, so that a gate can say how much of it has come. */
    private static ResponseBuilder whole(PackageResponse response) {
        var bytes = JSON.toJson(response).getBytes(StandardCharsets.UTF_8);
        StreamingOutput body = out -> out.write(bytes);
        return Response.ok(body).header(HttpHeaders.CONTENT_LENGTH, bytes.length);
    }
}
