package meeting.identity;

import java.security.SecureRandom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.kernel.InvalidInput;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What passwords must be like (I4), how they are hashed, and new ones to be told once. */
@ApplicationScoped
class Passwords {
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private int iterations;
    private int shortest;
    private PasswordHash nobodys;

    protected Passwords() { } // CDI

    @Inject
    Passwords(@ConfigProperty(name = "meeting.password.iterations", defaultValue = "210000") int iterations,
              @ConfigProperty(name = "meeting.password.shortest", defaultValue = "12") int shortest) {
        this.iterations = iterations;
        this.shortest = shortest;
        nobodys = PasswordHash.of(random(), iterations);
    }

    PasswordHash hash(String password) {
        return PasswordHash.of(password, iterations);
    }

    boolean isDated(PasswordHash hash) {
        return hash.iterations() < iterations;
    }

    /** Takes as long as verifying a real one: who guesses user names learns nothing from the time. */
    void compareWithNobodys(String password) {
        nobodys.matches(password);
    }

    void check(String password, String username, String field) {
        var composed = PasswordHash.composed(password == null ? "" : password);
        new InvalidInput.Check()
            .that(composed.length() >= shortest, field, "identity.password-too-short", shortest)
            .that(composed.length() <= LONGEST, field, "general.too-long", LONGEST)
            .that(composed.chars().distinct().count() >= FEWEST_DIFFERENT, field, "identity.password-too-uniform", FEWEST_DIFFERENT)
            .that(!Username.of(composed).contains(username), field, "identity.password-is-the-user-name")
            .orThrow();
    }

    /** A password for one use, legible when read aloud: no l, o, i, 0, 1. */
    String random() {
        var password = new StringBuilder();
        for (var index = 0; index < GROUPS * GROUP; index++) {
            if (index > 0 && index % GROUP == 0) password.append('-');
            password.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return password.toString();
    }
}
