package meeting.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;

/** Work that outlasts its request: done in the background, in the name of whoever asked for it, with that request's address and id. */
@ApplicationScoped
public class Errands {
    private Executor background;
    private CurrentActor current;
    private ActorOfRequest acting;
    private RequestContextController request;

    protected Errands() { } // CDI

    @Inject
    Errands(Executor background, CurrentActor current, ActorOfRequest acting, RequestContextController request) {
        this.background = background;
        this.current = current;
        this.acting = acting;
        this.request = request;
    }

    /** Returns at once; what the work throws is its own affair. */
    public void run(Runnable work) {
        var actor = current.get();
        var address = current.address();
        var requestId = current.requestId();
        background.execute(() -> {
            var opened = request.activate();
            try {
                acting.cameIn(address, requestId);
                acting.become(actor);
                work.run();
            } finally {
                if (opened) request.deactivate();
            }
        });
    }
}
