package meeting.web.api.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import meeting.attendance.SignInAnswer;
import meeting.attendance.door.SignIns;
import meeting.web.api.Problems;

/** Signing in at the doors. */
@Path("/sign-ins")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
    @Inject
    private SignIns signIns;
    @Inject
    private Explanations explanations;
    @Inject
    private Problems problems;

    @POST
    public SignInResponse signIn(@NotNull @Valid SignInRequest request) {
        return response(request.isByHand() ? signIns.enter(request.asEntry()) : signIns.signIn(request.asScan()));
    }

    @POST
    @Path("/{id}/undo")
    public SignInResponse undo(@PathParam("id") UUID id, @NotNull @Valid UndoRequest request) {
        return response(signIns.undo(request.asUndo(id)));
    }

    @POST
    @Path("/{id}/refusal")
    public SignInResponse refuse(@PathParam("id") UUID id, @NotNull @Valid RefusalRequest request) {
        return response(signIns.refuse(request.asRefusal(id)));
    }

    private SignInResponse response(SignInAnswer answer) {
        return SignInResponse.of(answer, problems.language(), explanations.of(answer));
    }
}
