package meeting.web.secretariat.group;

import java.io.Serializable;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupMember;

/** One member in the group's form. */
public class MemberForm implements Serializable {
    private final String actor;
    private Duty duty;
    private String unit;

    MemberForm(String actor, Duty duty, String unit) {
        this.actor = actor;
        this.duty = duty;
        this.unit = unit;
    }

    GroupMember asMember() {
        return new GroupMember(actor, duty, unit);
    }

    public String getActor() { return actor; }
    public Duty getDuty() { return duty; }
    public void setDuty(Duty typed) { duty = typed; }
    public String getUnit() { return unit; }
    public void setUnit(String typed) { unit = typed; }
}
