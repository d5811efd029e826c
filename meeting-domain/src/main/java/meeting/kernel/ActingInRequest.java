package meeting.kernel;

import java.util.Optional;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;

/** The current actor on a server; at start-up and in the background, where no request runs, there is none. */
@ApplicationScoped
class ActingInRequest implements CurrentActor {
    private ActorOfRequest request;

    protected ActingInRequest() { } // CDI

    @Inject
    ActingInRequest(ActorOfRequest request) {
        this.request = request;
    }

    @Override
    public Optional<Actor> find() {
        return ask(ActorOfRequest::actor, Optional.empty());
    }

    @Override
    public String address() {
        return ask(ActorOfRequest::address, "");
    }

    @Override
    public String requestId() {
        return ask(ActorOfRequest::requestId, "");
    }

    private <T> T ask(Function<ActorOfRequest, T> question, T outsideARequest) {
        try {
            return question.apply(request);
        } catch (ContextNotActiveException noRequest) {
            return outsideARequest;
        }
    }
}
