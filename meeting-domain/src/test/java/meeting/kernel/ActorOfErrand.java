package meeting.kernel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets tests, which have an actor of their own, ask in whose name the product's background work is done. */
@Dependent
public class ActorOfErrand {
    @Inject
    private ActingInRequest acting;

    public Optional<Actor> find() {
        return acting.find();
    }

    public String requestId() {
        return acting.requestId();
    }
}
