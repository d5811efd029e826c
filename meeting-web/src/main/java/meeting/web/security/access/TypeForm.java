package meeting.web.security.access;

import java.io.Serializable;
import meeting.accreditation.access.BadgeColour;
import meeting.accreditation.access.BadgeType;
import meeting.kernel.LocalizedText;

/** What is typed of a badge type. */
public class TypeForm implements Serializable {
    private String code;
    private int bit;
    private String en;
    private String es;
    private String zh;
    private BadgeColour colour;
    private boolean staff;
    private boolean election;

    static TypeForm of(BadgeType type) {
        var form = new TypeForm();
        form.code = type.code();
        form.bit = type.bit();
        form.en = type.name().en();
        form.es = type.name().es();
        form.zh = type.name().zh();
        form.colour = type.colour();
        form.staff = type.staff();
        form.election = type.election();
        return form;
    }

    BadgeType asType() {
        return new BadgeType(code, bit, new LocalizedText(en, es, zh), colour, staff, election);
    }

    public String getCode() { return code; }
    public String getEn() { return en; }
    public void setEn(String typed) { en = typed; }
    public String getEs() { return es; }
    public void setEs(String typed) { es = typed; }
    public String getZh() { return zh; }
    public void setZh(String typed) { zh = typed; }
    public BadgeColour getColour() { return colour; }
    public void setColour(BadgeColour chosen) { colour = chosen; }
    public boolean isStaff() { return staff; }
    public void setStaff(boolean whether) { staff = whether; }
    public boolean isElection() { return election; }
    public void setElection(boolean whether) { election = whether; }
}
