package meeting.web.api.attendance;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import meeting.attendance.Reason;
import meeting.attendance.SignInAnswer;
import meeting.attendance.Verdict;
import meeting.congress.AttendeeCategory;
import meeting.kernel.LocalizedText;
import meeting.web.shell.Texts;

/** What a gate shows. */
public record SignInResponse(UUID id, UUID sittingId, Verdict verdict, SignInAnswer.Light light, Reason reason, String reasonCode, String headline,
                             String explanation, Person person, Earlier earlier, Instant scannedAt, Instant receivedAt, boolean late, boolean replay) {

    /** Somebody at a gate. */
    public record Person(UUID id, String fullName, String latinName, AttendeeCategory category, UUID delegationId, String delegation, String unit,
                         boolean hasPhoto) {

        static Person of(SignInAnswer.Person person, Locale language) {
            if (person == null) return null;
            var delegation = person.delegation() == null ? null : person.delegation().value();
            return new Person(person.id().value(), person.fullName(), person.latinName(), person.category(), delegation,
                delegation == null ? null : person.delegationName().in(language), person.unit(), person.photoVersion() != null);
        }
    }

    /** The admission in force. */
    public record Earlier(UUID id, Instant at, String gate, String by) { }

    /** One name in each language it was entered in. */
    public record Name(String en, String es, String zh) {
        static Name of(LocalizedText text) {
            return text == null ? null : new Name(text.en(), text.es(), text.zh());
        }
    }

    static SignInResponse of(SignInAnswer answer, Locale language, String explanation) {
        var code = answer.reason() == null ? null : answer.reason().code();
        var earlier = answer.earlier() == null ? null
            : new Earlier(answer.earlier().id().value(), answer.earlier().at(), answer.earlier().gate(), answer.earlier().by());
        return new SignInResponse(answer.id().value(), answer.sitting().value(), answer.verdict(), answer.light(), answer.reason(), code,
            Texts.text(language, answer.headline()), explanation, Person.of(answer.person(), language), earlier, answer.scannedAt(), answer.receivedAt(),
            answer.late(), answer.replay());
    }
}
