package meeting.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;

/**
 * What a page answers that cannot go on. A subject that is not there, or not for this person, is absent: 404 in both cases, so that nobody
 * learns what exists. A view the server no longer knows is opened afresh; what was typed is put back by the browser (kept.js).
 */
public class FailedPages extends ExceptionHandlerFactory {
    private static final Logger LOG = Logger.getLogger(FailedPages.class.getName());

    public FailedPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    /** The status that tells a failure without telling its cause. */
    static int statusOf(Throwable thrown) {
        if (Exceptions.is(thrown, NotFound.class) || Exceptions.is(thrown, NotAuthorized.class)) return HttpServletResponse.SC_NOT_FOUND;
        return Outage.in(thrown) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext();) {
                answer(queued.next().getContext().getException());
                queued.remove();
            }
            getWrapped().handle();
        }

        private static void answer(Throwable thrown) {
            if (Exceptions.is(thrown, ViewExpiredException.class)) {
                openAfresh();
                return;
            }
            var status = statusOf(thrown);
            if (status != HttpServletResponse.SC_NOT_FOUND) LOG.log(Level.SEVERE, thrown, () -> "Answering " + status + " on " + Faces.getRequestURI());
            if (!Faces.getContext().getResponseComplete() && !Faces.isResponseCommitted()) Faces.responseSendError(status, null);
        }

        private static void openAfresh() {
            var page = Faces.getRequestHeader("Referer");
            Faces.redirect((page == null ? Faces.getRequestURIWithQueryString() : page.replaceAll("#.*", "")) + "#kept");
        }
    }
}
