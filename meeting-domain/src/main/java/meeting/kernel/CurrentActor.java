package meeting.kernel;

import java.util.Optional;

/** The actor of the running request. Asked at every call, so a role taken away is gone at once. */
public interface CurrentActor {

    /** Empty when nobody has signed in. */
    Optional<Actor> find();

    default Actor get() {
        return find().orElse(Actor.SYSTEM);
    }

    /** Network address of the request, known before anybody signs in; empty if none. */
    default String address() {
        return find().map(Actor::address).orElse("");
    }

    /** Id of the request as in the log and on error pages; empty outside a request. */
    default String requestId() {
        return "";
    }
}
