package meeting.web.secretariat.readiness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.web.readiness.ReadinessPage;
import meeting.web.shell.Notices;

/** How the groups stand, as the secretariat sees it: opens today's round and may close it. */
@Named("secretariatReadinessMatrixPage")
@ViewScoped
public class MatrixPage extends ReadinessPage {
    private static final String SELF = "/secretariat/readiness/matrix?faces-redirect=true";

    @Inject
    private transient Notices notices;

    public String open() {
        return notices.after(() -> rounds().open(congress().getId()), "secretariat_readiness_matrix.opened") ? SELF : null;
    }

    public String close() {
        return notices.after(() -> rounds().close(congress().getId()), "secretariat_readiness_matrix.closed") ? SELF : null;
    }
}
