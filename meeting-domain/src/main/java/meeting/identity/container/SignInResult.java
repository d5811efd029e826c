package meeting.identity.container;

import java.util.Optional;
import jakarta.enterprise.context.RequestScoped;
import meeting.identity.Admission;
import meeting.kernel.DomainException;

/** What came of the sign-in of this request; Jakarta Security itself tells a page only whether, never why. */
@RequestScoped
public class SignInResult {
    private Admission admission;
    private DomainException refusal;

    void admitted(Admission fresh) {
        admission = fresh;
    }

    void refused(DomainException broken) {
        refusal = broken;
    }

    /** For the session to keep; empty if refused. */
    public Optional<Admission> admission() {
        return Optional.ofNullable(admission);
    }

    /** The rule that was broken; empty if admitted. */
    public Optional<DomainException> refusal() {
        return Optional.ofNullable(refusal);
    }
}
