package meeting.web.task;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import meeting.kernel.DomainException;
import meeting.task.evidence.EvidenceId;
import meeting.task.evidence.Evidences;
import meeting.web.components.FileResponse;

/** A file of a task under {@code /task-file/<id>}, the small picture of a photo, made here, under {@code /task-photo/<id>} (C61, C62). */
@WebServlet({"/task-file/*", EvidenceServlet.PHOTO + "/*"})
public class EvidenceServlet extends HttpServlet {
    static final String PHOTO = "/task-photo";
    @Inject
    private transient Evidences evidences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var id = new EvidenceId(UUID.fromString(String.valueOf(request.getPathInfo()).substring(1)));
            if (request.getServletPath().equals(PHOTO)) FileResponse.showJpeg(evidences.thumbnail(id), response);
            else FileResponse.save(evidences.file(id), response);
        } catch (DomainException | IllegalArgumentException | IndexOutOfBoundsException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
