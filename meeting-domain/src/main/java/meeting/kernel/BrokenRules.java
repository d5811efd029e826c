package meeting.kernel;

import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Finds the broken rule in whatever was thrown: one of ours, an edit overtaken by another, or one that only the database saw, because two came at the
 * same moment. The database's own rules carry the id of the rule in their names; any other, and a check, is our mistake and no answer to a person.
 */
public final class BrokenRules {
    private static final Pattern RULE_ID = Pattern.compile("(?i)_[a-z]{1,2}\\d{1,2}(_|$)");
    private static final String UNIQUE = "23505";
    private static final Set<String> REFERENCE = Set.of("23503", "23506");
    private static final int DEEPEST = 30;

    private BrokenRules() {
    }

    public static Optional<DomainException> in(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(DEEPEST).flatMap(cause -> itself(cause).stream()).findFirst();
    }

    private static Optional<DomainException> itself(Throwable cause) {
        if (cause instanceof DomainException broken) return Optional.of(broken);
        if (cause instanceof OptimisticLockException) return Optional.of(new SomeoneWasFaster());
        return cause instanceof ConstraintViolationException violation ? atTheSameMoment(violation) : Optional.empty();
    }

    private static Optional<DomainException> atTheSameMoment(ConstraintViolationException violation) {
        var name = violation.getConstraintName();
        if (name == null || !RULE_ID.matcher(name).find()) return Optional.empty();
        if (UNIQUE.equals(violation.getSQLState())) return Optional.of(new JustTaken());
        return REFERENCE.contains(violation.getSQLState()) ? Optional.of(new SomeoneWasFaster()) : Optional.empty();
    }
}
