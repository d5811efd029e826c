package meeting.identity.container;

import java.util.EnumSet;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import meeting.identity.Authentication;
import meeting.kernel.DomainException;

/** Jakarta Security's view of the accounts: groups are roles. Why it refused is kept for the page that has to say it. */
@ApplicationScoped
class AccountIdentityStore implements IdentityStore {
    private Authentication authentication;
    private SignInResult result;

    protected AccountIdentityStore() { } // CDI

    @Inject
    AccountIdentityStore(Authentication authentication, SignInResult result) {
        this.authentication = authentication;
        this.result = result;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) return CredentialValidationResult.NOT_VALIDATED_RESULT;
        try {
            var admission = authentication.check(typed.getCaller(), typed.getPasswordAsString());
            result.admitted(admission);
            var groups = authentication.person(admission, "").map(person -> person.actor().roles()).orElse(Set.of());
            return new CredentialValidationResult(admission.username(), groups);
        } catch (DomainException broken) {
            result.refused(broken);
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    @Override
    public Set<ValidationType> validationTypes() {
        return EnumSet.allOf(ValidationType.class);
    }
}
