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
import meeting.attendance.door.SignIns;
import meeting.web.api.MostBytes;
import meeting.web.api.gate.ScansResponse.ScanSettled;

/** What devices decided alone, handed in when the network is back (PR7). Each scan is a transaction of its own: what was written stays written. */
@Path("/gate/scans")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ScansResource {
    @Inject
    private SignIns signIns;
    @Inject
    private Devices devices;

    @POST
    @MostBytes(4 * 1024 * 1024)
    public ScansResponse handIn(@NotNull @Valid ScansRequest request) {
        devices.own();
        return new ScansResponse(request.given().stream().map(scan -> ScanSettled.of(signIns.handIn(scan.asQueued()))).toList());
    }
}
