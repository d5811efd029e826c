package meeting.kernel;

/** Two people gave the same number, name or document at the same moment; the first one has it, and nothing of the second was kept. */
public final class JustTaken extends DomainException {
    public JustTaken() {
        super("general.just-taken");
    }
}
