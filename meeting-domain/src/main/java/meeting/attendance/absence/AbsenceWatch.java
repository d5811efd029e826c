package meeting.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.kernel.Chore;

/** AB3. Looks whether a sitting has come to its end. */
@ApplicationScoped
class AbsenceWatch implements Chore {
    @Inject
    private AbsenceReckoner reckoner;

    @Override
    public void perform() {
        reckoner.reckon();
    }
}
