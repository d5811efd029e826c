package meeting.web.intake;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import meeting.kernel.table.Limits;

/** A file far too large is turned away before the server takes it in, with a sentence on the page it came from; browsers with scripts never send it. */
@WebFilter({"/secretariat/roster/upload", "/secretariat/roster/upload.xhtml", "/secretariat/task/intake/upload", "/secretariat/task/intake/upload.xhtml"})
public class TooLargeUpload extends HttpFilter {
    /** What a form needs around its file. */
    private static final long AROUND = 100_000;
    /** A browser listens only after it has sent everything; beyond this nobody is meant to wait for it. */
    private static final long MOST_HEARD_OUT = 10 * Limits.DEFAULT.bytes();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        var length = request.getContentLengthLong();
        if (length <= Limits.DEFAULT.bytes() + AROUND) {
            chain.doFilter(request, response);
            return;
        }
        if (length <= MOST_HEARD_OUT) request.getInputStream().skipNBytes(length);
        response.sendRedirect(request.getRequestURI() + "?refused=too-large");
    }
}
