package meeting.web.attendance;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.attendance.absence.AbsenceRow;
import meeting.attendance.absence.Absences;
import meeting.kernel.CurrentActor;
import meeting.web.shell.CurrentCongress;

/** AB5. What the home page says of absences without leave, to the secretariat of all, to liaison officers of theirs. */
@Named
@RequestScoped
public class AbsenceAlarms {
    private static final int SHOWN = 3;

    @Inject
    private Absences absences;
    @Inject
    private CurrentCongress congress;
    @Inject
    private CurrentActor actor;
    private List<AbsenceRow> rows;

    public List<AbsenceRow> getSounding() {
        return all().stream().filter(AbsenceRow::isSounding).toList();
    }

    /** The first few, by name. */
    public List<AbsenceRow> getShown() {
        return getSounding().stream().limit(SHOWN).toList();
    }

    /** First absences. */
    public long getWarnings() {
        return all().stream().filter(row -> !row.isAlarm()).count();
    }

    /** Where they are seen to. */
    public String getPath() {
        return actor.get().has(SECRETARIAT) ? "/secretariat/leave/absences" : "/delegation/leave/list";
    }

    private List<AbsenceRow> all() {
        if (rows == null) rows = congress.isPresent() && actor.get().hasAny(SECRETARIAT, DELEGATION_STAFF) ? absences.absences(congress.getId()) : List.of();
        return rows;
    }
}
