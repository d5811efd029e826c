package meeting.web.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import meeting.web.api.PlainProblem;
import meeting.web.shell.Outage;

/** Errors nobody answered before: people get the page of web.xml, programs a problem document (RFC 9457); neither learns a cause or a version. */
@WebFilter(filterName = "error-answers", urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorAnswers extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setStatus(status(request, response));
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "5");
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith(request.getContextPath() + Ways.API)) {
            PlainProblem.write(request, response, response.getStatus(), String.valueOf(request.getAttribute(IncomingRequest.ID)));
        } else if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
            request.getRequestDispatcher("/WEB-INF/errors/away.xhtml").forward(new LookedAt(request), response);
        else chain.doFilter(new LookedAt(request), response);
    }

    private static int status(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) return HttpServletResponse.SC_NOT_FOUND;
        var outage = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown && Outage.in(thrown);
        return outage ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : response.getStatus();
    }
}
