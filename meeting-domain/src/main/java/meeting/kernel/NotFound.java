package meeting.kernel;

/** What was asked for is not there, or is not there for this person: the two are told apart nowhere. */
public class NotFound extends DomainException {
    public NotFound() {
        super("general.not-found");
    }
}
