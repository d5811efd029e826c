package meeting.identity.attempt;

import java.time.Duration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a user name waits after so many failures in a row (I2). */
@ApplicationScoped
class LockOut {
    private int freeFailures;
    private Duration firstWait;
    private Duration longestWait;

    protected LockOut() { } // CDI

    @Inject
    LockOut(@ConfigProperty(name = "meeting.sign-in.free-failures", defaultValue = "4") int freeFailures,
            @ConfigProperty(name = "meeting.sign-in.first-wait", defaultValue = "PT30S") Duration firstWait,
            @ConfigProperty(name = "meeting.sign-in.longest-wait", defaultValue = "PT30M") Duration longestWait) {
        this.freeFailures = freeFailures;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
    }

    Duration waitAfter(int failures) {
        if (failures <= freeFailures) return Duration.ZERO;
        var wait = firstWait;
        for (var doubled = freeFailures + 1; doubled < failures && wait.compareTo(longestWait) < 0; doubled++) wait = wait.multipliedBy(2);
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
