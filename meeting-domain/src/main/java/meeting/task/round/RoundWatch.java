package meeting.task.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import meeting.kernel.Chore;

/** C41, C44. Looks after the rounds of every congress; one that fails keeps no other waiting. */
@ApplicationScoped
class RoundWatch implements Chore {
    private static final Logger LOG = System.getLogger(RoundWatch.class.getName());

    @Inject
    private RoundKeeper keeper;

    @Override
    public void perform() {
        for (var congress : keeper.kept()) {
            try {
                keeper.keep(congress);
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "rounds of a congress were not looked after; it is tried again: " + congress.value(), failed);
            }
        }
    }
}
