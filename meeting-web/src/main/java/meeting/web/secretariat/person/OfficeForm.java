package meeting.web.secretariat.person;

import java.io.Serializable;
import meeting.delegation.person.Office;

/** Where a person comes from, as typed. */
public class OfficeForm implements Serializable {
    private String unit;
    private String post;
    private String rank;
    private String electingUnit;

    static OfficeForm of(Office known) {
        var form = new OfficeForm();
        form.unit = known.unit();
        form.post = known.post();
        form.rank = known.rank();
        form.electingUnit = known.electingUnit();
        return form;
    }

    Office asOffice() {
        return new Office(unit, post, rank, electingUnit);
    }

    // bound to the form
    public String getUnit() { return unit; }
    public void setUnit(String typed) { unit = typed; }
    public String getPost() { return post; }
    public void setPost(String typed) { post = typed; }
    public String getRank() { return rank; }
    public void setRank(String typed) { rank = typed; }
    public String getElectingUnit() { return electingUnit; }
    public void setElectingUnit(String typed) { electingUnit = typed; }
}
