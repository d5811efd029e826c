package meeting.attendance.absence;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import meeting.agenda.SittingView;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;

/** The door to absences without leave (AB1, AB4). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, DELEGATION_STAFF})
public class Absences {
    @Inject
    private AbsenceBook book;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;

    /** Most absences first, then by name. */
    public List<AbsenceRow> absences(CongressId congress) {
        var view = convening.congress(congress);
        return book.absent(view, book.over(view), actor.get().confinedTo(SECRETARIAT).orElse(null));
    }

    /** The sittings that these absences are of, in order. */
    public List<SittingView> reckoned(CongressId congress) {
        return book.over(convening.congress(congress));
    }
}
