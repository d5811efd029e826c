package meeting.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import meeting.kernel.ActorOfRequest;
import meeting.task.feed.FeedReader;
import meeting.task.feed.Feeds;

/** Calendars at their secret addresses: {@code /feed/<token>.ics}. Whoever has the address needs no sign-in; a wrong one is not there. */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]+)\\.ics");

    @Inject
    private transient Feeds feeds;
    @Inject
    private transient ActorOfRequest acting;
    @Inject
    private transient FeedContent content;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var reader = address.matches() ? feeds.reader(address.group(1)) : Optional.<FeedReader>empty();
        if (reader.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        acting.become(reader.get().person());
        var file = new ByteArrayOutputStream();
        content.write(reader.get(), file);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setHeader("Content-Disposition", "inline; filename=plenum.ics");
        response.setContentLength(file.size());
        file.writeTo(response.getOutputStream());
    }
}
