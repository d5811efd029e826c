package meeting.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import meeting.identity.container.SignInResult;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;
import org.omnifaces.util.Faces;

/** The way in for people. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private SecurityContext securityContext;
    @Inject
    private SignInResult result;
    @Inject
    private Notices notices;
    @Inject
    private Language language;

    private String username;
    private String password;
    private String to;
    private boolean left;

    /** Who is signed in already has no business here. */
    public void load() {
        if (securityContext.getCallerPrincipal() != null) Faces.redirect(Faces.getRequestContextPath() + Ways.back(to));
    }

    public void signIn() {
        var credential = new UsernamePasswordCredential(username == null ? "" : username, password == null ? "" : password);
        var status = securityContext.authenticate(Faces.getRequest(), Faces.getResponse(), AuthenticationParameters.withParams().credential(credential));
        if (status == AuthenticationStatus.SUCCESS) enter();
        else result.refusal().ifPresent(notices::refuse);
    }

    private void enter() {
        language.followTheAccount();
        Faces.redirect(Faces.getRequestContextPath() + Ways.back(to) + "#kept");
    }

    public String getUsername() { return username; }
    public void setUsername(String typed) { username = typed; }
    public String getPassword() { return null; }
    public void setPassword(String typed) { password = typed; }
    public boolean isLeft() { return left; }
    public void setLeft(boolean justNow) { left = justNow; }
    public String getTo() { return to; }
    public void setTo(String path) { to = path; }
}
