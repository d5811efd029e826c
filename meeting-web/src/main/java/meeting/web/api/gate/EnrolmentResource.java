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
import meeting.accreditation.device.Enrolments;

/** The only operation that is open: a secret for a token, once (GD1, GD2). */
@Path("/gate/enrolments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class EnrolmentResource {
    @Inject
    private Enrolments enrolments;

    @POST
    public EnrolmentResponse enrol(@NotNull @Valid EnrolmentRequest request) {
        return EnrolmentResponse.of(enrolments.enrol(request.secret(), request.version()));
    }
}
