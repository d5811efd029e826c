package meeting.web.plan;

import java.io.Serializable;
import meeting.plan.drafting.Meeting;
import meeting.plan.drafting.Pick;
import meeting.plan.section.PlanField;

/** A place where two edits meet, and what the person picks. */
public class MeetingForm implements Serializable {
    private final String id;
    private final String letter;
    private final PlanField field;
    private final boolean text;
    private final String mine;
    private final String theirs;
    private Pick pick = Pick.MINE;

    public MeetingForm(Meeting meeting) {
        id = meeting.id();
        letter = meeting.letter();
        field = meeting.field();
        text = meeting.text();
        mine = meeting.mine();
        theirs = meeting.theirs();
    }

    public String getId() { return id; }
    public String getLetter() { return letter; }
    public PlanField getField() { return field; }
    public boolean isText() { return text; }
    public String getMine() { return mine; }
    public String getTheirs() { return theirs; }
    public Pick getPick() { return pick; }
    public void setPick(Pick picked) { pick = picked; }
}
