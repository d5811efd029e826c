package meeting.web.secretariat.quorum;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.exclusion.ExclusionDetails;
import meeting.attendance.exclusion.Situation;
import meeting.attendance.exclusion.Vote;
import meeting.delegation.PersonId;

/** What is typed of an exclusion. */
public class ExclusionForm implements Serializable {
    private UUID person;
    private Situation situation;
    private String superior;
    private LocalDate agreedOn;
    private UUID sitting;
    private Integer inFavour;
    private int against;
    private int abstained;

    ExclusionDetails details() {
        return new ExclusionDetails(person == null ? null : new PersonId(person), situation, superior, agreedOn,
            sitting == null ? null : new SittingId(sitting), inFavour == null ? null : new Vote(inFavour, against, abstained));
    }

    public UUID getPerson() { return person; }
    public void setPerson(UUID chosen) { person = chosen; }
    public Situation getSituation() { return situation; }
    public void setSituation(Situation chosen) { situation = chosen; }
    public String getSuperior() { return superior; }
    public void setSuperior(String typed) { superior = typed; }
    public LocalDate getAgreedOn() { return agreedOn; }
    public void setAgreedOn(LocalDate typed) { agreedOn = typed; }
    public UUID getSitting() { return sitting; }
    public void setSitting(UUID chosen) { sitting = chosen; }
    public Integer getInFavour() { return inFavour; }
    public void setInFavour(Integer typed) { inFavour = typed; }
    public int getAgainst() { return against; }
    public void setAgainst(int typed) { against = typed; }
    public int getAbstained() { return abstained; }
    public void setAbstained(int typed) { abstained = typed; }
}
