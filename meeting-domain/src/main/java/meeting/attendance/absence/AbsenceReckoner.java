package meeting.attendance.absence;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import meeting.agenda.SittingView;
import meeting.congress.CongressLink;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.kernel.KnownActors;
import meeting.kernel.post.Post;

/** AB3. */
@ApplicationScoped
class AbsenceReckoner {
    private static final Duration OLD = Duration.ofDays(2);

    @Inject
    private AbsenceBook book;
    @Inject
    private Convening convening;
    @Inject
    private KnownActors people;
    @Inject
    private Post post;
    @Inject
    private Clock clock;

    @Transactional
    void reckon() {
        for (var congress : convening.congresses())
            book.over(congress).stream().filter(sitting -> sitting.time().to().isAfter(clock.instant().minus(OLD)))
                .filter(sitting -> !book.isReckoned(sitting.id())).forEach(sitting -> reckon(congress, sitting));
    }

    private void reckon(CongressView congress, SittingView sitting) {
        var until = book.over(congress).stream().filter(other -> !other.time().from().isAfter(sitting.time().from())).toList();
        var absent = book.absent(congress, until, null).stream().filter(row -> row.sittings().contains(sitting.id())).toList();
        var again = (int) absent.stream().filter(row -> row.isAlarm()).count();
        if (!book.reckon(sitting, absent.size(), again, clock.instant()) || absent.isEmpty()) return;
        people.holding(SECRETARIAT).forEach(reader -> post.send(reader.id(), "attendance.letter-absences",
            CongressLink.to(congress.id(), "/secretariat/leave/absences"), sitting.title(), absent.size(), again));
    }
}
