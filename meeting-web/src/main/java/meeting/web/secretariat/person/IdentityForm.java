package meeting.web.secretariat.person;

import java.io.Serializable;
import java.time.LocalDate;
import meeting.delegation.person.Identity;
import meeting.delegation.person.Identity.DocumentType;
import meeting.delegation.person.Identity.Sex;

/** Who a person is on paper, as typed. */
public class IdentityForm implements Serializable {
    private Sex sex;
    private LocalDate birthDate;
    private DocumentType documentType;
    private String documentNumber;
    private String ethnicity;
    private String party;

    static IdentityForm of(Identity known) {
        var form = new IdentityForm();
        form.sex = known.sex();
        form.birthDate = known.birthDate();
        form.documentType = known.documentType();
        form.documentNumber = known.documentNumber();
        form.ethnicity = known.ethnicity();
        form.party = known.party();
        return form;
    }

    Identity asIdentity() {
        return new Identity(sex, birthDate, documentType, documentNumber, ethnicity, party);
    }

    // bound to the form
    public Sex getSex() { return sex; }
    public void setSex(Sex typed) { sex = typed; }
    public LocalDate getBirthDate() { return birthDate; }
    public void setBirthDate(LocalDate typed) { birthDate = typed; }
    public DocumentType getDocumentType() { return documentType; }
    public void setDocumentType(DocumentType typed) { documentType = typed; }
    public String getDocumentNumber() { return documentNumber; }
    public void setDocumentNumber(String typed) { documentNumber = typed; }
    public String getEthnicity() { return ethnicity; }
    public void setEthnicity(String typed) { ethnicity = typed; }
    public String getParty() { return party; }
    public void setParty(String typed) { party = typed; }
}
