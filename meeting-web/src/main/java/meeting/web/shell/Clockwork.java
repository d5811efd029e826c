package meeting.web.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import meeting.kernel.Chores;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the time for what the product does by itself; a round of chores begins when the one before has ended. */
@WebListener
public class Clockwork implements ServletContextListener {
    @Inject
    private Chores chores;
    @Inject
    @ConfigProperty(name = "meeting.chores.every", defaultValue = "PT20S")
    private Duration every;
    @Resource
    private ManagedScheduledExecutorService clock;
    private ScheduledFuture<?> ticking;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ticking = clock.scheduleWithFixedDelay(chores::perform, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Not by an interrupt, which a database in a file takes for its own end. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (ticking != null) ticking.cancel(false);
    }
}
