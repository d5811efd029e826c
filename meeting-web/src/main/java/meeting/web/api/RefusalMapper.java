package meeting.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import meeting.kernel.DomainException;

/** A broken rule, in the caller's language. */
@Provider
public class RefusalMapper implements ExceptionMapper<DomainException> {
    @Inject
    private Problems problems;

    @Override
    public Response toResponse(DomainException broken) {
        return problems.of(broken);
    }
}
