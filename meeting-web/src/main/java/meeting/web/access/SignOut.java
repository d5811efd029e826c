package meeting.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.identity.Authentication;
import org.omnifaces.util.Faces;

/** Leaving: the session and everything in it ends. */
@Named
@RequestScoped
public class SignOut {
    @Inject
    private Authentication authentication;

    public void leave() {
        Sessions.admission(Faces.getRequest()).ifPresent(authentication::signedOut);
        Sessions.end(Faces.getRequest());
        Faces.redirect(Faces.getRequestContextPath() + Ways.SIGN_IN + "?left=true");
    }
}
