package meeting.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import meeting.identity.FirstAdministrator;

/** I6. A web listener, since a CDI observer at start has no database inside an EAR. */
@WebListener
public class Start implements ServletContextListener {
    @Inject
    private FirstAdministrator firstAdministrator;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        firstAdministrator.ensure();
    }
}
