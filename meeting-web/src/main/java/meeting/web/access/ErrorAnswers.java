package meeting.web.access;

import jakarta.json.Json;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import meeting.web.shell.Outage;

/** Errors nobody answered before: people get the page of web.xml, programs a problem document (RFC 9457); neither learns a cause or a version. */
@WebFilter(filterName = "error-answers", urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ErrorAnswers extends HttpFilter {
    private static final Map<Integer, String> TITLES = Map.of(400, "Malformed request", 401, "Not signed in", 404, "Not found", 405, "Method not allowed",
        406, "Not acceptable", 413, "Too large", 415, "Unsupported media type", 503, "The database does not answer");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setStatus(status(request, response));
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "5");
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith(request.getContextPath() + Ways.API)) problem(request, response);
        else if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) request.getRequestDispatcher("/WEB-INF/errors/away.xhtml").forward(request, response);
        else chain.doFilter(request, response);
    }

    private static int status(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN) return HttpServletResponse.SC_NOT_FOUND;
        var outage = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown && Outage.in(thrown);
        return outage ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : response.getStatus();
    }

    private static void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.createObjectBuilder()
            .add("type", "about:blank").add("status", response.getStatus())
            .add("title", TITLES.getOrDefault(response.getStatus(), "Failed"))
            .add("instance", "urn:request:" + request.getAttribute(IncomingRequest.ID)).build().toString());
    }
}
