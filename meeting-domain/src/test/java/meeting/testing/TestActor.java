package meeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;

/** Who is signed in during a test, per thread. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestActor implements CurrentActor {
    private static final ThreadLocal<Actor> SIGNED_IN = new InheritableThreadLocal<>();

    static void become(Actor actor) {
        SIGNED_IN.set(actor);
    }

    static void nobody() {
        SIGNED_IN.remove();
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(SIGNED_IN.get());
    }
}
