package meeting.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import meeting.agenda.SittingId;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.kernel.LocalizedText;

/**
 * What a gate shows.
 *
 * @param reason    null where there is nothing to say but welcome
 * @param person    null where nobody is known by the code
 * @param earlier   the admission in force; null unless signed in before
 * @param explained the sentence for people: message key and arguments
 * @param late      whether it reached the server long after it happened, or after the window (A5)
 * @param replay    whether this is the first answer, given again (A3)
 */
public record SignInAnswer(SignInId id, SittingId sitting, Verdict verdict, Reason reason, Person person, Earlier earlier, Explanation explained,
                           Instant scannedAt, Instant receivedAt, boolean late, boolean replay) {

    /** @param delegation null for who belongs to none, as is {@code delegationName} @param photoVersion null if there is no photo */
    public record Person(PersonId id, String fullName, String latinName, AttendeeCategory category, DelegationId delegation, LocalizedText delegationName,
                         String unit, Long photoVersion) { }

    /** @param by name of the person or device that admitted */
    public record Earlier(SignInId id, Instant at, String gate, String by) { }

    /** @param arguments instants and texts, in the order of the message's placeholders */
    public record Explanation(String key, List<Object> arguments) { }

    /** What fills the screen of the gate. */
    public enum Light { GREEN, AMBER, RED }

    /** Message key of the verdict in a word or two. */
    public String headline() {
        if (light() == Light.RED) return "attendance.headline-refused";
        if (reason == Reason.ALREADY_OUT) return "attendance.headline-already-out";
        var look = light() == Light.AMBER && (verdict == Verdict.ADMITTED || verdict == Verdict.PASSED);
        return "attendance.headline-" + (look ? "look" : verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Light light() {
        return switch (verdict) {
            case ADMITTED, PASSED -> reason == null ? Light.GREEN : Light.AMBER;
            case WENT_OUT -> reason == null ? Light.GREEN : Light.RED;
            case REPEATED, UNDONE -> Light.AMBER;
            case REFUSED -> Light.RED;
        };
    }
}
