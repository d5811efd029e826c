package meeting.security.incident;

import java.time.Instant;
import java.util.Set;
import meeting.kernel.InvalidInput;
import meeting.security.Place;

/**
 * What is known when an incident is reported.
 *
 * @param title        what it is about, at most {@value #TITLE} characters
 * @param happenedAt   not in the future
 * @param people       who is involved, in words, at most {@value #PEOPLE} characters; null for nobody known
 * @param account      what happened, at most {@value #WORDS} characters
 * @param measures     what was done at once; null for nothing yet
 * @param confidential for the few named only (SC3); never changes afterwards
 * @param named        user names of those who may see a confidential one beside its reporter
 */
public record IncidentDetails(IncidentSeverity severity, String title, Place place, Instant happenedAt, String people, String account, String measures,
                              boolean confidential, Set<String> named) {
    static final int TITLE = 200;
    static final int PEOPLE = 1000;
    static final int WORDS = 4000;

    public IncidentDetails {
        title = tidy(title);
        people = tidy(people);
        account = tidy(account);
        measures = tidy(measures);
        named = confidential && named != null ? Set.copyOf(named) : Set.of();
    }

    /** @param now nothing is reported before it happens */
    void check(Instant now) {
        var check = new InvalidInput.Check()
            .that(severity != null, "severity", "general.required")
            .present(title, "title").atMost(TITLE, title, "title")
            .that(happenedAt != null, "happenedAt", "general.required")
            .that(happenedAt == null || !happenedAt.isAfter(now), "happenedAt", "security.not-yet-happened")
            .present(account, "account").atMost(WORDS, account, "account")
            .atMost(WORDS, measures, "measures").atMost(PEOPLE, people, "people");
        place.check(check);
        check.orThrow();
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
