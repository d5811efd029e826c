package meeting.security.post;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.kernel.InvalidInput;
import meeting.security.Place;

/**
 * One person at one post for one stretch of time.
 *
 * @param post  as it is called, at most {@value #NAME} characters
 * @param place where that is
 * @param guard who stands there, at most {@value #NAME} characters
 * @param phone how to reach the guard; null if not needed
 * @param from  first instant
 * @param until the instant after the last
 */
@Embeddable
public record WatchDetails(String post, @Embedded Place place, String guard, String phone, @Column(name = "begins_at") Instant from,
                           @Column(name = "ends_at") Instant until) {
    static final int NAME = 120;
    private static final int PHONE = 40;
    private static final Duration LONGEST = Duration.ofHours(12);

    public WatchDetails {
        post = tidy(post);
        guard = tidy(guard);
        phone = tidy(phone);
    }

    /** SC5. */
    void check() {
        var check = new InvalidInput.Check()
            .present(post, "post").atMost(NAME, post, "post")
            .present(guard, "guard").atMost(NAME, guard, "guard").atMost(PHONE, phone, "phone")
            .that(from != null, "from", "general.required").that(until != null, "until", "general.required")
            .that(from == null || until == null || from.isBefore(until), "until", "security.ends-before-it-begins")
            .that(from == null || until == null || !until.isAfter(from.plus(LONGEST)), "until", "security.watch-too-long", LONGEST.toHours());
        place.check(check);
        check.orThrow();
    }

    /** SC5: by which two names are one person's. */
    String guardKey() {
        return key(guard);
    }

    /** By which two names are one post's. */
    String postKey() {
        return key(post);
    }

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
