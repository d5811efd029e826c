package meeting.web.secretariat.person;

import java.io.Serializable;
import meeting.delegation.person.Needs;

/** What a person must be given, as typed. */
public class NeedsForm implements Serializable {
    private String dietary;
    private String access;
    private String medical;
    private String language;

    static NeedsForm of(Needs known) {
        var form = new NeedsForm();
        form.dietary = known.dietary();
        form.access = known.access();
        form.medical = known.medical();
        form.language = known.language();
        return form;
    }

    Needs asNeeds() {
        return new Needs(dietary, access, medical, language);
    }

    // bound to the form
    public String getDietary() { return dietary; }
    public void setDietary(String typed) { dietary = typed; }
    public String getAccess() { return access; }
    public void setAccess(String typed) { access = typed; }
    public String getMedical() { return medical; }
    public void setMedical(String typed) { medical = typed; }
    public String getLanguage() { return language; }
    public void setLanguage(String typed) { language = typed; }
}
