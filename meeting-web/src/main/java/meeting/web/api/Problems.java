package meeting.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import meeting.accreditation.device.EnrolmentPaused;
import meeting.kernel.CurrentActor;
import meeting.kernel.DomainException;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.web.api.Problem.FieldFault;
import meeting.web.shell.Texts;

/** Writes problem documents in the caller's language. */
@ApplicationScoped
public class Problems {
    static final int RETRY_AFTER_SECONDS = 5;
    private static final int SERVICE_UNAVAILABLE = 503;

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentActor actor;

    /** The caller's language, of those the product speaks. */
    public Locale language() {
        return Texts.nearest(request.getLocale());
    }

    /** A problem that the status says enough of. */
    Response of(int status) {
        var worded = Problem.worded(status);
        return of(status, "api.problem-" + worded, Texts.text(language(), "api.detail-" + worded), List.of());
    }

    /** A broken rule by its code. */
    Response of(int status, String code, List<Object> arguments, List<FieldFault> errors) {
        return of(status, code, Texts.text(language(), code, arguments.toArray()), errors);
    }

    /** A broken rule: 400 for what was sent, 403 for who sent it, 404 for what is not there, 429 for what was tried too often, 409 for everything else. */
    Response of(DomainException broken) {
        return of(status(broken).getStatusCode(), broken.code(), broken.arguments(), broken instanceof InvalidInput invalid ? faults(invalid) : List.of());
    }

    private static Response.Status status(DomainException broken) {
        if (broken instanceof InvalidInput) return Response.Status.BAD_REQUEST;
        if (broken instanceof NotFound) return Response.Status.NOT_FOUND;
        if (broken instanceof EnrolmentPaused) return Response.Status.TOO_MANY_REQUESTS;
        return broken instanceof NotAuthorized ? Response.Status.FORBIDDEN : Response.Status.CONFLICT;
    }

    private List<FieldFault> faults(InvalidInput invalid) {
        return invalid.faults().stream().map(fault -> fault(fault.field(), fault.code(), fault.arguments().toArray())).toList();
    }

    FieldFault fault(String field, String code, Object... arguments) {
        return new FieldFault(field, code, Texts.text(language(), code, arguments));
    }

    private Response of(int status, String code, String detail, List<FieldFault> errors) {
        var problem = new Problem(Problem.TYPE + code, Texts.text(language(), "api.problem-" + Problem.worded(status)), status, detail,
            Problem.INSTANCE + actor.requestId(), errors);
        var response = Response.status(status).type(MediaType.valueOf(Problem.MEDIA_TYPE)).language(language()).entity(problem);
        return (status == SERVICE_UNAVAILABLE ? response.header("Retry-After", RETRY_AFTER_SECONDS) : response).build();
    }
}
