package meeting.web.secretariat.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import meeting.delegation.intake.IntakeId;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.Stage;
import meeting.kernel.NotFound;
import org.omnifaces.util.Faces;

/** The import in a page's address. One page belongs to each of its stages; whoever comes to another is led there, also after a reload. */
@Named("rosterSteps")
@RequestScoped
public class Steps {
    private static final String FOLDER = "/secretariat/roster/";

    @Inject
    private RosterImport door;
    private boolean gone;

    /** Whether the page is the one for its stage; if not, the reader is on the way there already. */
    public boolean isAt(UUID intake, Stage... stages) {
        try {
            if (intake == null) throw new NotFound();
            var stage = door.progress(new IntakeId(intake)).stage();
            for (var here : stages) if (stage == here) return true;
            go(intake, stage);
        } catch (NotFound none) {
            gone = true;
        }
        return false;
    }

    /**
     * Whether the import is still there, asked before anything is done to it or shown of it. One that went while its page was open (R12, a server
     * started anew, another node) leads its reader to the page that says so and how to go on.
     */
    boolean isThere(UUID intake) {
        try {
            door.progress(new IntakeId(intake));
        } catch (NotFound lost) {
            if (!gone) go(intake, Stage.PREVIEWED);
            gone = true;
        }
        return !gone;
    }

    /** Whether there is no such import for this person, or no longer. */
    public boolean isGone() {
        return gone;
    }

    void go(UUID intake, Stage stage) {
        var page = switch (stage) {
            case MAPPING -> "map";
            case PREVIEWING, PREVIEWED, COMMITTING -> "preview";
            case DONE -> "done";
        };
        Faces.redirect(Faces.getRequestContextPath() + FOLDER + page + "?intake=%s", intake);
    }
}
