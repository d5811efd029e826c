package meeting.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import meeting.kernel.BrokenRules;
import meeting.web.shell.Outage;

/** Everything that is no broken rule: the request's own fault, the database's absence, or ours. Never a stack trace to the caller. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        var causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20).toList();
        var broken = BrokenRules.in(thrown);
        if (broken.isPresent()) return problems.of(broken.get());
        if (Outage.in(thrown)) return problems.of(Response.Status.SERVICE_UNAVAILABLE.getStatusCode());
        var answered = causes.stream().filter(WebApplicationException.class::isInstance).map(WebApplicationException.class::cast)
            .reduce((outer, inner) -> inner);
        if (answered.isPresent()) return answered(answered.get(), causes);
        if (isMalformed(causes)) return problems.of(Response.Status.BAD_REQUEST.getStatusCode());
        LOG.log(Level.SEVERE, "A request failed", thrown);
        return problems.of(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode());
    }

    private Response answered(WebApplicationException web, List<Throwable> causes) {
        var status = web.getResponse().getStatus();
        if (status >= 500 && !isMalformed(causes)) LOG.log(Level.SEVERE, "A request failed", web);
        var known = status >= 500 && isMalformed(causes) ? Response.Status.BAD_REQUEST.getStatusCode() : status;
        var problem = problems.of(known);
        var allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? problem : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allow).build();
    }

    private static boolean isMalformed(List<Throwable> causes) {
        return causes.stream().anyMatch(cause -> cause instanceof JsonbException || cause instanceof JsonException || cause instanceof ProcessingException);
    }
}
