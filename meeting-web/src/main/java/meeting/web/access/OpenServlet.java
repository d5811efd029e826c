package meeting.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import meeting.web.shell.CurrentCongress;

/** Where a letter's link leads first (G7): to the congress it is about, then on to its page. */
@WebServlet("/open")
public class OpenServlet extends HttpServlet {
    @Inject
    private CurrentCongress congress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            congress.follow(UUID.fromString(String.valueOf(request.getParameter("congress"))), request, response);
        } catch (IllegalArgumentException typedByHand) {
            log("no congress: an address that no letter has");
        }
        response.sendRedirect(request.getContextPath() + Ways.back(request.getParameter("to")));
    }
}
