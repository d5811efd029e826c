package meeting.web.secretariat.arrival;

import java.io.Serializable;
import java.util.UUID;
import meeting.attendance.walkin.WalkInDetails;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.person.PersonName;

/** What a desk types of somebody who is on no roster; fields are named as the service names their faults. */
public class WalkInForm implements Serializable {
    private AttendeeCategory category = AttendeeCategory.GUEST;
    private String full;
    private String latin;
    private UUID delegation;
    private String unit;
    private String phone;
    private String documentNumber;
    private String desk;
    private String why;

    WalkInDetails details() {
        return new WalkInDetails(category, new PersonName(full, latin), delegation == null ? null : new DelegationId(delegation), unit, phone,
            documentNumber, desk, why);
    }

    public AttendeeCategory getCategory() { return category; }
    public void setCategory(AttendeeCategory chosen) { category = chosen; }
    public String getFull() { return full; }
    public void setFull(String typed) { full = typed; }
    public String getLatin() { return latin; }
    public void setLatin(String typed) { latin = typed; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID chosen) { delegation = chosen; }
    public String getUnit() { return unit; }
    public void setUnit(String typed) { unit = typed; }
    public String getPhone() { return phone; }
    public void setPhone(String typed) { phone = typed; }
    public String getDocumentNumber() { return documentNumber; }
    public void setDocumentNumber(String typed) { documentNumber = typed; }
    public String getDesk() { return desk; }
    public void setDesk(String typed) { desk = typed; }
    public String getWhy() { return why; }
    public void setWhy(String typed) { why = typed; }
}
