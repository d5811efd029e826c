package meeting.security.handover;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.security.Numbers;
import meeting.security.alarm.DoorAlarmView;
import meeting.security.alarm.DoorAlarms;
import meeting.security.incident.IncidentSeverity;
import meeting.security.incident.IncidentView;
import meeting.security.incident.Incidents;
import meeting.security.post.PostView;
import meeting.security.post.Posts;

/** The door to the notes that shifts hand over with. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Handovers {
    @Inject
    private ShiftNotes notes;
    @Inject
    private Incidents incidents;
    @Inject
    private Posts posts;
    @Inject
    private DoorAlarms alarms;
    @Inject
    private Numbers numbers;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /** SC7: what is open now, as far as the signed-in person may see it. */
    public List<OpenItem> open(CongressId congress) {
        var reported = incidents.incidents(congress).stream().filter(IncidentView::isOpen)
            .map(each -> new OpenItem(OpenItemKind.INCIDENT, each.id().value(), each.label() + " · " + each.title(), each.severity().name()));
        var unmanned = posts.today(congress).stream().filter(PostView::isUnmanned).map(each -> new OpenItem(OpenItemKind.POST, null, each.name(), null));
        var raised = alarms.open(congress).stream().map(Handovers::item);
        return Stream.of(reported, raised, unmanned).flatMap(items -> items).toList();
    }

    /** SC9: whether a note signed now must say which leader was told. */
    public boolean needsLeader(CongressId congress) {
        return incidents.incidents(congress).stream()
            .anyMatch(each -> each.isOpen() && !each.confidential() && each.severity() == IncidentSeverity.MAJOR);
    }

    /**
     * SC8: signs and hands over.
     *
     * @throws InvalidInput with every fault
     * @throws NoteWaits    while the desk's last note waits
     */
    public ShiftNoteId sign(CongressId congress, ShiftNoteDetails details) {
        details.check(needsLeader(congress));
        var known = convening.congress(congress).id();
        var number = numbers.next(known, "SHIFT_NOTE");
        if (notes.isWaiting(known, details.desk())) throw new NoteWaits(details.desk());
        var note = new ShiftNote(known, number, details, open(known), actor.get(), clock.instant());
        notes.add(note);
        return note.id();
    }

    /** SC8, SC10. @param words what the taker wants to add; may be blank */
    public void accept(ShiftNoteId id, String words) {
        notes.held(id).orElseThrow(NotFound::new).accept(words, actor.get(), clock.instant());
    }

    public ShiftNoteView note(ShiftNoteId id) {
        var note = notes.of(id).orElseThrow(NotFound::new);
        var congress = note.view(actor.get(), item -> false).congress();
        return note.view(actor.get(), visible(congress));
    }

    /** Those that wait first, then the newest. */
    public List<ShiftNoteView> notes(CongressId congress) {
        var visible = visible(congress);
        return notes.of(congress).stream().map(note -> note.view(actor.get(), visible)).toList();
    }

    private static OpenItem item(DoorAlarmView alarm) {
        var who = alarm.person() == null ? alarm.code() : alarm.person().fullName();
        var words = Stream.of(who, alarm.gate()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return new OpenItem(OpenItemKind.ALARM, alarm.id().value(), words, alarm.kind().name());
    }

    /** SC3. */
    private Predicate<OpenItem> visible(CongressId congress) {
        var seen = incidents.incidents(congress).stream().map(each -> each.id().value()).collect(Collectors.toSet());
        return item -> item.kind() != OpenItemKind.INCIDENT || seen.contains(item.subject());
    }
}
