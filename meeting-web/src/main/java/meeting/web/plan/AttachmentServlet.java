package meeting.web.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.UUID;
import meeting.kernel.DomainException;
import meeting.plan.attachment.AttachmentId;
import meeting.plan.attachment.Attachments;

/** A file of a plan under {@code /plan-file/<id>}: always saved, never shown inside the product, so that nothing in it runs here (P13). */
@WebServlet("/plan-file/*")
public class AttachmentServlet extends HttpServlet {
    @Inject
    private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = attachments.file(new AttachmentId(UUID.fromString(String.valueOf(request.getPathInfo()).substring(1))));
            var content = file.content();
            response.setContentType(file.type().mediaType());
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), UTF_8).replace("+", "%20"));
            response.setHeader("Cache-Control", "private, no-cache");
            response.getOutputStream().write(content);
        } catch (DomainException | IllegalArgumentException absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
