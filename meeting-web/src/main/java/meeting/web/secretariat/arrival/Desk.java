package meeting.web.secretariat.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** What this desk is called; remembered by the browser, so that a clerk says it once. */
@Named("arrivalDesk")
@RequestScoped
public class Desk {
    private static final int LONGEST = 80;
    private static final String COOKIE = "plenum-desk";
    private static final int A_MONTH = 30 * 24 * 60 * 60;
    private String name;

    /** Null while nobody has said. */
    public String getName() {
        if (name != null) return name;
        var remembered = Faces.getRequestCookie(COOKIE);
        return remembered == null || remembered.isBlank() ? null : URLDecoder.decode(remembered, StandardCharsets.UTF_8);
    }

    public void setName(String typed) {
        if (typed == null || typed.isBlank()) return;
        name = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        Faces.addResponseCookie(COOKIE, URLEncoder.encode(name, StandardCharsets.UTF_8), "/", A_MONTH);
    }
}
