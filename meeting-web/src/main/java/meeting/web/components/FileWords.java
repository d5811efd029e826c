package meeting.web.components;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How large a file is, as people say it. */
@Named
@ApplicationScoped
public class FileWords {
    private static final double KILOBYTE = 1024;

    /** In kilobytes, at least one. */
    public long kilobytes(int bytes) {
        return Math.max(1, Math.round(bytes / KILOBYTE));
    }
}
