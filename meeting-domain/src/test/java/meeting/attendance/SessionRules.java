package meeting.attendance;

import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;

/** Two days of sittings and three delegates of two delegations; the secretariat is signed in. */
public abstract class SessionRules {
    protected SessionFixture session;
    /** Of Riverside, like {@link #wang}. */
    protected PersonId li;
    protected PersonId wang;
    /** Of Old Town. */
    protected PersonId zhou;

    protected abstract Product product();

    protected CongressKind kind() {
        return CongressKind.PEOPLES;
    }

    @BeforeEach
    void enrol() {
        session = new SessionFixture(product(), kind());
        li = session.delegate("李娜", session.riverside);
        wang = session.delegate("王小明", session.riverside);
        zhou = session.delegate("周丽华", session.oldTown);
    }
}
