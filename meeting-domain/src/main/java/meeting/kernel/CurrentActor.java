package meeting.kernel;

import java.util.Optional;

/** The actor of the running request; identity fulfils it. Asked at every call, so a role taken away is gone at once. */
public interface CurrentActor {

    /** Empty when nobody has signed in. */
    Optional<Actor> find();

    default Actor get() {
        return find().orElse(Actor.SYSTEM);
    }
}
