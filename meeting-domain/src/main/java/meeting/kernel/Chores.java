package meeting.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import meeting.kernel.authorization.Roles;

/** Every chore of the product, in the product's own name; whoever keeps the time calls. */
@ApplicationScoped
public class Chores {
    private static final Logger LOG = System.getLogger(Chores.class.getName());
    /** Sees what the secretariat sees; in records it is the product itself. */
    private static final Actor ITSELF = new Actor(Actor.SYSTEM.id(), Actor.SYSTEM.name(), Set.of(Roles.SECRETARIAT), Set.of(), "");

    private Instance<Chore> chores;
    private ActorOfRequest acting;
    private RequestContextController request;

    protected Chores() { } // CDI

    @Inject
    Chores(@Any Instance<Chore> chores, ActorOfRequest acting, RequestContextController request) {
        this.chores = chores;
        this.acting = acting;
        this.request = request;
    }

    /** One that fails is logged and keeps none of the others from being done. */
    public void perform() {
        for (var chore : chores) {
            var opened = request.activate();
            try {
                acting.become(ITSELF);
                chore.perform();
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "a chore was not done; it is tried again: " + chore.getClass().getSuperclass().getSimpleName(), failed);
            } finally {
                if (opened) request.deactivate();
            }
        }
    }
}
