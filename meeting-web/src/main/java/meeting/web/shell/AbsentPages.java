package meeting.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.servlet.http.HttpServletResponse;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;

/** A page whose subject is not there, or not for this person, is absent: 404 in both cases, so that nobody learns what exists. */
public class AbsentPages extends ExceptionHandlerFactory {
    public AbsentPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {
        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() throws FacesException {
            for (var queued = getUnhandledExceptionQueuedEvents().iterator(); queued.hasNext();) {
                var thrown = queued.next().getContext().getException();
                if (!Exceptions.is(thrown, NotFound.class) && !Exceptions.is(thrown, NotAuthorized.class)) continue;
                queued.remove();
                Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            }
            getWrapped().handle();
        }
    }
}
