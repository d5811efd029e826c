package meeting.web.api.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import meeting.agenda.Scheduling;
import meeting.attendance.SignInAnswer;
import meeting.congress.Convening;
import meeting.web.api.Problems;
import meeting.web.shell.Texts;

/** The sentence under a verdict, with its times in the congress's own zone (G5). */
@ApplicationScoped
public class Explanations {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private Problems problems;

    String of(SignInAnswer answer) {
        var explained = answer.explained();
        var arguments = explained.arguments().stream().map(argument -> argument instanceof Instant at ? time(at, answer) : argument).toArray();
        return Texts.text(problems.language(), explained.key(), arguments);
    }

    /** With the day, unless it is that of the scan. Looked up only where a time is told, which a welcome never does. */
    private String time(Instant at, SignInAnswer answer) {
        var zone = convening.congress(scheduling.sitting(answer.sitting()).congress()).details().zone();
        var local = at.atZone(zone);
        if (local.toLocalDate().equals(answer.scannedAt().atZone(zone).toLocalDate())) return CLOCK.format(local);
        return DAY.withLocale(problems.language()).format(local) + " " + CLOCK.format(local);
    }
}
