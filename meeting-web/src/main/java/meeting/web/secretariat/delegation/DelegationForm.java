package meeting.web.secretariat.delegation;

import java.io.Serializable;
import meeting.delegation.DelegationDetails;
import meeting.kernel.LocalizedText;

/** What is typed into the delegation's form, until it becomes {@link DelegationDetails}. */
public class DelegationForm implements Serializable {
    private Integer number;
    private String nameEn;
    private String nameEs;
    private String nameZh;
    private String liaisonName;
    private String liaisonPhone;
    private String hotel;

    /** The next number is the most likely one. */
    static DelegationForm blank(int number) {
        var form = new DelegationForm();
        form.number = number;
        return form;
    }

    static DelegationForm of(DelegationDetails known) {
        var form = blank(known.number());
        form.nameEn = known.name().en();
        form.nameEs = known.name().es();
        form.nameZh = known.name().zh();
        form.liaisonName = known.liaisonName();
        form.liaisonPhone = known.liaisonPhone();
        form.hotel = known.hotel();
        return form;
    }

    DelegationDetails asDetails() {
        return new DelegationDetails(number == null ? 0 : number, new LocalizedText(nameEn, nameEs, nameZh), liaisonName, liaisonPhone, hotel);
    }

    // bound to the form
    public Integer getNumber() { return number; }
    public void setNumber(Integer typed) { number = typed; }
    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
    public String getLiaisonName() { return liaisonName; }
    public void setLiaisonName(String typed) { liaisonName = typed; }
    public String getLiaisonPhone() { return liaisonPhone; }
    public void setLiaisonPhone(String typed) { liaisonPhone = typed; }
    public String getHotel() { return hotel; }
    public void setHotel(String typed) { hotel = typed; }
}
