package meeting.security.handover;

import java.time.Duration;
import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.kernel.InvalidInput;

/**
 * What the giver writes.
 *
 * @param desk       which desk hands over, at most {@value #DESK} characters
 * @param from       when the shift began
 * @param until      when it ends
 * @param words      what happened and what is pending; null for nothing to add to the open items
 * @param things     keys, telephones, documents, radios that are handed over; null for none
 * @param leaderTold which leader in charge was told of what is major, and when (SC9); null if nothing is
 */
@Embeddable
public record ShiftNoteDetails(String desk, @Column(name = "began_at") Instant from, @Column(name = "ended_at") Instant until, String words, String things,
                               String leaderTold) {
    static final int WORDS = 4000;
    static final int DESK = 80;
    private static final int THINGS = 1000;
    private static final int LEADER = 200;
    private static final Duration LONGEST = Duration.ofHours(24);

    public ShiftNoteDetails {
        desk = tidy(desk);
        words = tidy(words);
        things = tidy(things);
        leaderTold = tidy(leaderTold);
    }

    /** @param major whether SC9 asks for the leader */
    void check(boolean major) {
        new InvalidInput.Check()
            .present(desk, "desk").atMost(DESK, desk, "desk")
            .that(from != null, "from", "general.required").that(until != null, "until", "general.required")
            .that(from == null || until == null || from.isBefore(until), "until", "security.ends-before-it-begins")
            .that(from == null || until == null || !until.isAfter(from.plus(LONGEST)), "until", "security.watch-too-long", LONGEST.toHours())
            .atMost(WORDS, words, "words").atMost(THINGS, things, "things")
            .that(!major || leaderTold != null, "leaderTold", "security.leader-must-be-told").atMost(LEADER, leaderTold, "leaderTold")
            .orThrow();
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
