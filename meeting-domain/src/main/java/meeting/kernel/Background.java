package meeting.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executor;

/** The server's own threads; tests put plain ones in their place. */
@ApplicationScoped
class Background {
    @Resource
    private ManagedExecutorService threads;

    @Produces
    @ApplicationScoped
    Executor executor() {
        return work -> threads.execute(work);
    }
}
