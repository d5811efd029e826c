package meeting.web.secretariat.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.Code;
import meeting.accreditation.CodeView;
import meeting.accreditation.Codes;
import meeting.delegation.PersonId;
import meeting.web.shell.Notices;

/** The code of the person in the address: shown, replaced when lost, revoked, issued anew. */
@Named("codeTab")
@ViewScoped
public class CodeTab implements Serializable {
    @Inject
    private transient Codes codes;
    @Inject
    private transient Notices notices;

    private UUID person;
    private String reason;
    private boolean lost;
    private transient List<CodeView> history;

    /** Called by the page once it has found the person. */
    public void load(UUID shown) {
        person = shown;
    }

    private List<CodeView> history() {
        if (history == null) history = codes.history(new PersonId(person));
        return history;
    }

    /** Null once the last one was revoked. */
    public CodeView getValid() {
        return history().stream().filter(code -> code.endedAt() == null).findFirst().orElse(null);
    }

    public List<CodeView> getEnded() {
        return history().stream().filter(code -> code.endedAt() != null).toList();
    }

    public void askLost() {
        ask(true);
    }

    public void askRevoke() {
        ask(false);
    }

    public void end() {
        Code code = getValid().code();
        notices.after(lost ? () -> codes.replaceLost(code, reason) : () -> codes.revoke(code, reason),
            lost ? "secretariat_person_view.code-replaced" : "secretariat_person_view.code-revoked");
        history = null;
    }

    public void issueAnew() {
        notices.after(() -> codes.issueAnew(new PersonId(person)), "secretariat_person_view.code-issued");
        history = null;
    }

    private void ask(boolean whetherLost) {
        lost = whetherLost;
        reason = null;
    }

    /** Message key of what is asked. */
    public String getAct() {
        return lost ? "secretariat_person_view.code-lost" : "secretariat_person_view.code-revoke";
    }

    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
