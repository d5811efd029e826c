package meeting.web.components;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import meeting.kernel.file.AttachedFile;

/**
 * Hands out files that came from outside: saved, never shown inside the product, so that nothing in them runs here (F1); only a picture made here is shown
 * (F4).
 */
public final class FileResponse {
    private FileResponse() {
    }

    public static void save(AttachedFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type().mediaType());
        response.setContentLength(file.size());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), UTF_8).replace("+", "%20"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-cache");
        response.getOutputStream().write(file.content());
    }

    /** @param jpeg made by the product itself; as it never changes, a browser asks for it once */
    public static void showJpeg(byte[] jpeg, HttpServletResponse response) throws IOException {
        response.setContentType("image/jpeg");
        response.setContentLength(jpeg.length);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.getOutputStream().write(jpeg);
    }
}
