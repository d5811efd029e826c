package meeting.web.intake;

import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.Stage;
import org.omnifaces.util.Faces;

/** An import in a page's address. One page belongs to each of its stages; whoever comes to another is led there, also after a reload. */
public abstract class ImportSteps {
    private boolean gone;

    protected abstract ImportDoor<?, ?> door();

    /** Where the pages of this import are, with a slash at its end. */
    protected abstract String folder();

    /** Whether the page is the one for its stage; if not, the reader is on the way there already. */
    public boolean isAt(UUID intake, Stage... stages) {
        try {
            if (intake == null) throw new NotFound();
            var stage = door().progress(new IntakeId(intake)).stage();
            for (var here : stages) if (stage == here) return true;
            go(intake, stage);
        } catch (NotFound none) {
            gone = true;
        }
        return false;
    }

    /**
     * Whether the import is still there, asked before anything is done to it or shown of it. One that went while its page was open (IN4, a server
     * started anew, another node) leads its reader to the page that says so and how to go on.
     */
    public boolean isThere(UUID intake) {
        try {
            door().progress(new IntakeId(intake));
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

    public void go(UUID intake, Stage stage) {
        var page = switch (stage) {
            case MAPPING -> "map";
            case PREVIEWING, PREVIEWED, COMMITTING -> "preview";
            case DONE -> "done";
        };
        Faces.redirect(Faces.getRequestContextPath() + folder() + page + "?intake=%s", intake);
    }
}
