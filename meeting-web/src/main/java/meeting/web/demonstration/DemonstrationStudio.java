package meeting.web.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import meeting.demonstration.DemonstrationPhotos;
import meeting.kernel.Actor;
import meeting.kernel.ActorOfRequest;
import meeting.kernel.authorization.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the people of the demonstration photographed, in the background: nobody waits for a picture before the first page. */
@WebListener
public class DemonstrationStudio implements ServletContextListener {
    private static final Logger LOG = System.getLogger(DemonstrationStudio.class.getName());
    private static final Actor PHOTOGRAPHER = new Actor("demonstration", "demonstration", Set.of(Roles.SECRETARIAT), Set.of(), "");

    @Inject
    @ConfigProperty(name = "meeting.demo", defaultValue = "false")
    private boolean demonstration;
    @Inject
    private DemonstrationPhotos photos;
    @Inject
    private ActorOfRequest acting;
    @Inject
    private RequestContextController request;
    @Resource
    private ManagedExecutorService executor;
    private volatile boolean closed;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (demonstration) executor.execute(this::open);
    }

    /** Not by an interrupt, which a database in a file takes for its own end. */
    @Override
    public void contextDestroyed(ServletContextEvent event) {
        closed = true;
    }

    private void open() {
        request.activate();
        try {
            acting.become(PHOTOGRAPHER);
            for (var sitter : photos.sitters()) {
                if (closed) return;
                photos.take(sitter);
            }
        } catch (RuntimeException spoilt) {
            LOG.log(Level.WARNING, "the photos of the demonstration are not complete; the next start takes the rest", spoilt);
        } finally {
            request.deactivate();
        }
    }
}
