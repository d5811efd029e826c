package meeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Optional;
import meeting.kernel.Actor;
import meeting.kernel.ActorOfErrand;
import meeting.kernel.CurrentActor;

/** Who is signed in during a test, per thread; in the background, in whose name the product says it acts. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestActor implements CurrentActor {
    private static final ThreadLocal<Actor> SIGNED_IN = new InheritableThreadLocal<>();

    @Inject
    private ActorOfErrand background;

    static void become(Actor actor) {
        SIGNED_IN.set(actor);
    }

    static void nobody() {
        SIGNED_IN.remove();
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(SIGNED_IN.get()).or(background::find);
    }

    @Override
    public String requestId() {
        return background.requestId();
    }
}
