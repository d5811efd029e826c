package meeting.kernel.audit;

/** An entity that people know by a name; the trail shows it beside the id. */
public interface Labelled {
    String label();
}
