package meeting.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hardly a request of this API needs more than a few hundred bytes; whoever sends much more is told so before it is read. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    static final int MOST_BYTES = 16 * 1024;

    @Inject
    private Problems problems;

    @Context
    private ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        var more = operation.getResourceMethod().getAnnotation(MostBytes.class);
        var most = more == null ? MOST_BYTES : more.value();
        if (request.getLength() > most) request.abortWith(problems.of(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()));
        else if (request.hasEntity()) request.setEntityStream(new Limited(request.getEntityStream(), most));
    }

    /** For bodies that do not say how long they are. */
    private static final class Limited extends FilterInputStream {
        private final int most;
        private int read;

        private Limited(InputStream body, int most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var bytes = super.read(buffer, offset, length);
            count(Math.max(bytes, 0));
            return bytes;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most) throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
