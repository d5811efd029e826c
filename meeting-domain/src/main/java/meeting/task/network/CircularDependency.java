package meeting.task.network;

import java.util.List;
import meeting.kernel.DomainException;

/** C3. Its argument is the circle, from its first code back to the same. */
public final class CircularDependency extends DomainException {
    private final transient List<String> circle;

    CircularDependency(List<String> circle) {
        super("task.circular-dependency", String.join(" → ", circle) + " → " + circle.get(0));
        this.circle = List.copyOf(circle);
    }

    /** The codes in order, each waiting for the next, the last for the first; the first is the lowest. */
    public List<String> circle() {
        return circle == null ? List.of() : circle;
    }
}
