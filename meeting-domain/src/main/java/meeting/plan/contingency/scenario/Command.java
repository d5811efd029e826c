package meeting.plan.contingency.scenario;

import jakarta.persistence.Embeddable;

/**
 * Who leads when it happens.
 *
 * @param commander user name; null until somebody is named
 * @param deputy    user name of who stands in; null if nobody does
 */
@Embeddable
public record Command(String commander, String deputy) {
    public static final Command NOBODY = new Command(null, null);

    public Command {
        commander = commander == null || commander.isBlank() ? null : commander;
        deputy = deputy == null || deputy.isBlank() ? null : deputy;
    }

    public boolean has(String actor) {
        return actor != null && (actor.equals(commander) || actor.equals(deputy));
    }
}
