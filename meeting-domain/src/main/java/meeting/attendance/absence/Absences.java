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
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;

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
        var own = actor.get().confinedTo(SECRETARIAT).orElse(null);
        var rows = book.absent(view, book.over(view), own);
        return own == null ? rows : rows.stream().map(AbsenceRow::withoutNote).toList();
    }

    /**
     * AB5. @param times as many absences as who answers has seen @param note what was done
     *
     * @throws AbsenceAnswered if somebody was faster, or there are more absences by now, or fewer
     */
    @RolesAllowed(SECRETARIAT)
    public void answer(CongressId congress, PersonId person, int times, String note) {
        new InvalidInput.Check().reason(note, "note").orThrow();
        var sounding = absences(congress).stream().filter(row -> row.person().id().equals(person) && row.times() == times && row.isSounding()).findFirst()
            .orElseThrow(AbsenceAnswered::new);
        if (!book.answer(convening.congress(congress), sounding, note.strip(), actor.get())) throw new AbsenceAnswered();
    }

    /** The sittings that these absences are of, in order. */
    public List<SittingView> reckoned(CongressId congress) {
        return book.over(convening.congress(congress));
    }
}
