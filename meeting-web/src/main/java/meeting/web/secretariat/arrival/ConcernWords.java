package meeting.web.secretariat.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import meeting.attendance.arrival.Concern;
import meeting.delegation.person.PersonName;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** Says what a desk should look at, and what to do about it. */
@Named
@RequestScoped
public class ConcernWords {
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private Words words;

    public String of(Concern concern) {
        var key = "arrival.concern-" + concern.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.text(language.getLocale(), key, concern.arguments().stream().map(this::readable).toArray());
    }

    /** AR6: whether something is said that a clerk may pass over for good. */
    public boolean anyPassable(List<Concern> concerns) {
        return concerns.stream().anyMatch(concern -> concern.kind().isPassable());
    }

    private Object readable(Object argument) {
        if (argument instanceof PersonName name) return name.in(language.getLocale());
        if (argument instanceof Instant moment) return times.near(moment);
        return argument instanceof Enum<?> constant ? words.of(constant) : argument;
    }
}
