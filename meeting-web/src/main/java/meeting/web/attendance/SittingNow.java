package meeting.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.congress.Hall;
import meeting.kernel.LocalizedText;
import meeting.web.shell.CurrentCongress;

/** The sitting people mean when they name none: the one whose doors are open, else the next, else the last. */
@Named
@RequestScoped
public class SittingNow {
    @Inject
    private Scheduling scheduling;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Clock clock;
    private List<SittingView> held;

    /** The sitting of the address; without one, the one of now; empty before anything is scheduled. */
    public Optional<SittingView> find(UUID given) {
        return given == null ? now() : Optional.of(scheduling.sitting(new SittingId(given)));
    }

    /** Sittings of the congress that have not been cancelled, in the order of the day. */
    public List<SittingView> getHeld() {
        if (held == null) held = congress.find().map(current -> scheduling.sittings(current.id())).orElse(List.of()).stream()
            .filter(sitting -> !sitting.isCancelled()).toList();
        return held;
    }

    public LocalizedText hallOf(SittingView sitting) {
        return congress.find().flatMap(current -> current.hall(sitting.hall())).map(Hall::name).orElse(null);
    }

    private Optional<SittingView> now() {
        var moment = clock.instant();
        return first(sitting -> !moment.isBefore(sitting.signInOpens()) && moment.isBefore(end(sitting)))
            .or(() -> first(sitting -> sitting.signInOpens().isAfter(moment)))
            .or(() -> getHeld().stream().max(Comparator.comparing(sitting -> sitting.time().from())));
    }

    private Optional<SittingView> first(java.util.function.Predicate<SittingView> wanted) {
        return getHeld().stream().filter(wanted).min(Comparator.comparing(SittingView::signInOpens));
    }

    private static Instant end(SittingView sitting) {
        return sitting.signInCloses().isAfter(sitting.time().to()) ? sitting.signInCloses() : sitting.time().to();
    }
}
