package meeting.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.identity.OwnAccount;
import meeting.identity.OwnAccountView;
import meeting.kernel.InvalidInput;
import meeting.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Choosing an own password: because one wants to, or because somebody else has seen the present one (I3). */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    private OwnAccount ownAccount;
    @Inject
    private Notices notices;

    private OwnAccountView view;
    private String current;
    private String chosen;
    private String repeated;

    public String change() {
        return notices.after(this::changeInSession, "password.changed") ? "/index?faces-redirect=true" : null;
    }

    private void changeInSession() {
        new InvalidInput.Check().that(chosen != null && chosen.equals(repeated), "repeated", "password.not-repeated").orThrow();
        Sessions.keep(Faces.getRequest(), ownAccount.changePassword(current, chosen));
    }

    public OwnAccountView getView() {
        if (view == null) view = ownAccount.view();
        return view;
    }

    public String getCurrent() { return null; }
    public void setCurrent(String typed) { current = typed; }
    public String getChosen() { return null; }
    public void setChosen(String typed) { chosen = typed; }
    public String getRepeated() { return null; }
    public void setRepeated(String typed) { repeated = typed; }
}
