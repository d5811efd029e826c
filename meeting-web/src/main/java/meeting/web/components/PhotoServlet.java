package meeting.web.components;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import meeting.delegation.PersonId;
import meeting.delegation.photo.Photos;
import meeting.kernel.DomainException;

/**
 * A person's photo under {@code /photo/<id>?v=<version>}; as the version changes with the photo, a browser asks for each once.
 * Who leaves the version out, as a gate does, gets the photo of today, never one kept from before it was replaced.
 */
@WebServlet("/photo/*")
public class PhotoServlet extends HttpServlet {
    @Inject
    private transient Photos photos;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var jpeg = photos.photo(new PersonId(UUID.fromString(String.valueOf(request.getPathInfo()).substring(1))));
            response.setContentType("image/jpeg");
            response.setContentLength(jpeg.length);
            response.setHeader("Cache-Control", request.getParameter("v") == null ? "private, no-cache" : "private, max-age=31536000, immutable");
            response.getOutputStream().write(jpeg);
        } catch (DomainException | IllegalArgumentException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
