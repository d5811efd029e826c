package meeting.accreditation.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** B5. Whose token this is, at gate speed: a good answer is remembered for five seconds and forgotten at once when the device is revoked here. */
@ApplicationScoped
@PermitAll
public class DeviceTokens {
    static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int LONGEST_TOKEN = 200;

    private record Remembered(AuthenticatedDevice device, Instant until) { }

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
    private Devices devices;
    private Clock clock;

    protected DeviceTokens() { } // CDI

    @Inject
    DeviceTokens(Devices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** Empty for a token that was never issued or is revoked; the two are told apart nowhere. */
    public Optional<AuthenticatedDevice> authenticate(String token) {
        if (token == null || token.length() > LONGEST_TOKEN) return Optional.empty();
        var digest = DeviceToken.digest(token);
        var known = remembered.get(digest);
        if (known != null && clock.instant().isBefore(known.until())) return Optional.of(known.device());
        var device = devices.withToken(digest);
        device.ifPresentOrElse(good -> remembered.put(digest, new Remembered(good, clock.instant().plus(REMEMBERED))), () -> remembered.remove(digest));
        return device;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeviceRevoked revoked) {
        remembered.values().removeIf(known -> known.device().id().equals(revoked.device()));
    }
}
