package meeting.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;

/** The signed-in person, for pages. Hiding is for comfort; the services refuse. */
@Named
@RequestScoped
public class Me {
    @Inject
    private CurrentActor currentActor;

    public boolean isSignedIn() {
        return currentActor.find().isPresent();
    }

    /** The user name. */
    public String getId() {
        return currentActor.find().map(Actor::id).orElse("");
    }

    public String getName() {
        return currentActor.find().map(Actor::name).orElse("");
    }

    public boolean has(String role) {
        return currentActor.find().filter(actor -> actor.has(role)).isPresent();
    }

    public boolean hasAny(String first, String second) {
        return has(first) || has(second);
    }
}
