package meeting.kernel;

/** Something that happened in a context, told to those downstream. Always a record. */
public interface DomainEvent {
}
