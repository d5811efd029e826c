package meeting.web.api;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import meeting.web.shell.Texts;

/** A problem document where no resource is reached: before anybody is known, and where the request is not let in. */
public final class PlainProblem {
    private PlainProblem() {
    }

    public static void write(HttpServletRequest request, HttpServletResponse response, int status, String requestId) throws IOException {
        var language = Texts.nearest(request.getLocale());
        var worded = Problem.worded(status);
        var problem = Json.createObjectBuilder().add("type", Problem.TYPE + "api.problem-" + worded).add("title", Texts.text(language, "api.problem-" + worded))
            .add("status", status).add("detail", Texts.text(language, "api.detail-" + worded)).add("instance", Problem.INSTANCE + requestId)
            .add("errors", Json.createArrayBuilder()).build();
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", language.toLanguageTag());
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.toString());
    }
}
