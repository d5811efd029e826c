package meeting.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingView;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.congress.Hall;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.kernel.Actor;
import meeting.kernel.KnownActors;
import meeting.kernel.authorization.Roles;
import meeting.task.Countdown;
import meeting.task.TaskFilter;
import meeting.task.TaskQuery;
import meeting.task.TaskRow;
import meeting.task.feed.FeedReader;
import meeting.web.shell.Texts;

/** What a calendar feed shows (C51, C53): every sitting, and the unsettled tasks of a person or a group, in the language the person chose last. */
@ApplicationScoped
public class FeedContent {
    @Inject
    private Convening convening;
    @Inject
    private Scheduling scheduling;
    @Inject
    private DivisionOfWork division;
    @Inject
    private Countdown countdown;
    @Inject
    private KnownActors people;

    void write(FeedReader reader, OutputStream out) throws IOException {
        var congress = convening.congress(reader.congress());
        var language = languageOf(reader.person());
        var name = congress.title().in(language);
        var file = new CalendarFile(reader.group() == null ? name : groupName(reader, language) + " · " + name, congress.details().zone());
        scheduling.sittings(reader.congress()).stream().filter(sitting -> !sitting.isCancelled())
            .forEach(sitting -> file.add(sitting.id().value(), sitting.time(), sitting.title().in(language), hall(congress, sitting, language)));
        tasks(reader).forEach(task -> file.add(task.id().value(), task.due(), summary(task, language), Texts.text(language, "TaskState." + task.state().name())));
        file.write(out);
    }

    private List<TaskRow> tasks(FeedReader reader) {
        if (!reader.person().hasAny(Roles.SECRETARIAT, Roles.LEADERSHIP, Roles.GROUP_STAFF)) return List.of();
        var open = TaskQuery.all(reader.congress()).only(TaskFilter.OPEN);
        if (reader.group() == null) return countdown.tasks(open.onlyMine()).rows();
        return isIn(reader.group(), reader) ? countdown.tasks(open.of(reader.group())).rows() : List.of();
    }

    /** C53: a group that was left shows nothing more. */
    private boolean isIn(GroupCode group, FeedReader reader) {
        return division.own(reader.congress()).stream().anyMatch(own -> own.code().equals(group));
    }

    private String groupName(FeedReader reader, Locale language) {
        return isIn(reader.group(), reader) ? division.group(reader.congress(), reader.group()).details().name().in(language) : reader.group().value();
    }

    private static String summary(TaskRow task, Locale language) {
        return task.code() + " " + task.title().in(language);
    }

    private static String hall(CongressView congress, SittingView sitting, Locale language) {
        return congress.hall(sitting.hall()).map(Hall::name).map(name -> name.in(language)).orElse("");
    }

    private Locale languageOf(Actor person) {
        return people.of(List.of(person.id())).stream().map(KnownActors.KnownActor::language).filter(tag -> tag != null).findFirst().map(Locale::forLanguageTag)
            .map(Texts::nearest).orElse(Locale.ENGLISH);
    }
}
