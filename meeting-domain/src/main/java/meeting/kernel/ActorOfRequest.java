package meeting.kernel;

import java.util.Optional;
import jakarta.enterprise.context.RequestScoped;

/** Who acts in the running request and from where: filled by whatever took the request in, read through {@link CurrentActor}. */
@RequestScoped
public class ActorOfRequest {
    private Actor actor;
    private String address = "";
    private String requestId = "";

    /** Before anybody is known: the request itself. */
    public void cameIn(String fromAddress, String underId) {
        address = fromAddress;
        requestId = underId;
    }

    /** A person who signed in or a device whose token was checked; null once nobody is signed in any more. */
    public void become(Actor signedIn) {
        actor = signedIn;
    }

    Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    String address() {
        return address;
    }

    String requestId() {
        return requestId;
    }
}
