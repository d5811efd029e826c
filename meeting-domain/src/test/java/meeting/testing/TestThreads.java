package meeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Background threads in tests: plain ones, to which nobody has signed in. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestThreads {
    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "background of tests");
        thread.setDaemon(true);
        return thread;
    });

    @Produces
    @ApplicationScoped
    Executor executor() {
        return work -> THREADS.execute(() -> {
            TestActor.nobody();
            work.run();
        });
    }
}
