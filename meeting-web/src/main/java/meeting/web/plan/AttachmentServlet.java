package meeting.web.plan;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import meeting.kernel.DomainException;
import meeting.plan.attachment.AttachmentId;
import meeting.plan.attachment.Attachments;
import meeting.web.components.FileResponse;

/** A file of a plan under {@code /plan-file/<id>} (P13). */
@WebServlet("/plan-file/*")
public class AttachmentServlet extends HttpServlet {
    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            FileResponse.save(attachments.file(new AttachmentId(UUID.fromString(String.valueOf(request.getPathInfo()).substring(1)))), response);
        } catch (DomainException | IllegalArgumentException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
