package meeting.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import meeting.accreditation.device.AuthenticatedDevice;
import meeting.accreditation.device.DeviceTokens;
import meeting.identity.Authentication;
import meeting.identity.SignedInPerson;
import meeting.identity.container.SignInResult;
import meeting.kernel.Actor;
import meeting.kernel.ActorOfRequest;
import meeting.web.shell.Outage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says who calls: at every request anew, a person by the session's admission or a gate device by its token.
 * A session keeps the admission only; roles and scopes are read each time (I8).
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(SessionMechanism.class.getName());
    private static final String BEARER = "Bearer ";
    @Inject
    private IdentityStoreHandler identityStores;
    @Inject
    private Authentication authentication;
    @Inject
    private SignInResult signInResult;
    @Inject
    private DeviceTokens deviceTokens;
    @Inject
    private ActorOfRequest actorOfRequest;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "meeting.session.idle", defaultValue = "PT30M")
    private Duration idle;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            return answer(request, response, context);
        } catch (RuntimeException thrown) {
            if (!Outage.in(thrown)) throw thrown;
            LOG.log(Level.SEVERE, "Nobody can be recognised", thrown);
            return Ways.refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest() && context.getAuthParameters().getCredential() != null) return signIn(request, context);
        var device = device(request);
        if (device.isPresent()) return known(device.get().actor(), context);
        var person = person(request);
        if (person.filter(SignedInPerson::mustChangePassword).isPresent() && !Ways.openBeforeOwnPassword(request)) {
            return Ways.toOwnPassword(request, response);
        }
        if (person.isPresent()) return known(person.get().actor(), context);
        return context.isProtected() ? Ways.toSignIn(request, response) : context.doNothing();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        var result = identityStores.validate(context.getAuthParameters().getCredential());
        if (result.getStatus() != CredentialValidationResult.Status.VALID) return AuthenticationStatus.SEND_FAILURE;
        if (request.getSession(false) != null) request.changeSessionId();
        var admission = signInResult.admission().orElseThrow();
        Sessions.keep(request, admission);
        Sessions.begin(request, idle, clock.instant());
        authentication.person(admission, request.getRemoteAddr()).ifPresent(person -> actorOfRequest.become(person.actor()));
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus known(Actor actor, HttpMessageContext context) {
        actorOfRequest.become(actor);
        return context.notifyContainerAboutLogin(actor.id(), actor.roles());
    }

    /** A session whose admission no longer holds is ended. */
    private Optional<SignedInPerson> person(HttpServletRequest request) {
        Sessions.watch(request, clock.instant());
        var admission = Sessions.admission(request);
        var person = admission.flatMap(kept -> authentication.person(kept, request.getRemoteAddr()));
        if (admission.isPresent() && person.isEmpty()) Sessions.end(request);
        return person;
    }

    /** The resource finds the device, and with it the congress it serves, under this class's name. */
    private Optional<AuthenticatedDevice> device(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) return Optional.empty();
        var device = deviceTokens.authenticate(header.substring(BEARER.length()).strip());
        device.ifPresent(known -> request.setAttribute(AuthenticatedDevice.class.getName(), known));
        return device;
    }
}
