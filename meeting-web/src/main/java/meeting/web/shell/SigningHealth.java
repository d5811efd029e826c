package meeting.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** SG5. Up either way, but {@code /health/ready} warns where the secret that closes the signing keys lies beside them. */
@Readiness
@ApplicationScoped
public class SigningHealth implements HealthCheck {
    @Inject
    @ConfigProperty(name = "meeting.signing.secret")
    private Optional<String> secret;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("signing").up();
        if (secret.isEmpty()) answer.withData("warning", "meeting.signing.secret is not set: the signing keys are closed by a secret in the same database");
        return answer.build();
    }
}
