package meeting.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
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
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.task.feed.FeedReader;
import meeting.task.kickoff.KickOffView;
import meeting.task.kickoff.KickOffs;
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
    private KickOffs kickOffs;
    @Inject
    private KnownActors people;

    void write(FeedReader reader, OutputStream out) throws IOException {
        var congress = convening.congress(reader.congress());
        var language = languageOf(reader.person());
        var name = congress.title().in(language);
        var file = new CalendarFile(reader.group() == null ? name : groupName(reader, language) + " · " + name, congress.details().zone());
        scheduling.sittings(reader.congress()).stream().filter(sitting -> !sitting.isCancelled())
            .forEach(sitting -> file.add(sitting.id().value(), sitting.time(), sitting.title().in(language), hall(congress, sitting, language)));
        kickOff(reader).ifPresent(meeting -> file.add(kickOffId(meeting), meeting.time(congress.details().zone()), Texts.text(language, "task.kickoff"),
            Optional.ofNullable(meeting.details().place()).orElse("")));
        tasks(reader).forEach(task ->
            file.add(task.id().value(), task.due(), summary(task, language), Texts.text(language, "TaskState." + task.state().name())));
        file.write(out);
    }

    private List<TaskRow> tasks(FeedReader reader) {
        if (!isOfGroups(reader)) return List.of();
        var open = TaskQuery.all(reader.congress()).only(TaskFilter.OPEN);
        if (reader.group() == null) return countdown.tasks(open.onlyMine()).rows();
        return isIn(reader.group(), reader) ? countdown.tasks(open.of(reader.group())).rows() : List.of();
    }

    /** C83. */
    private Optional<KickOffView> kickOff(FeedReader reader) {
        return isOfGroups(reader) ? kickOffs.invitation(reader.congress()) : Optional.empty();
    }

    private static boolean isOfGroups(FeedReader reader) {
        return reader.person().hasAny(Roles.SECRETARIAT, Roles.LEADERSHIP, Roles.GROUP_STAFF);
    }

    /** The same at every reading, so that a calendar program moves it instead of showing it twice. */
    private static UUID kickOffId(KickOffView meeting) {
        return UUID.nameUUIDFromBytes(("kickoff " + meeting.congress().value()).getBytes(StandardCharsets.UTF_8));
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
