package meeting.web.secretariat.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingView;
import meeting.congress.Hall;
import meeting.kernel.LocalizedText;
import meeting.web.shell.CurrentCongress;

/** The sittings of the congress, day by day. */
@Named("sittingListPage")
@RequestScoped
public class ListPage {
    @Inject
    private Scheduling scheduling;
    @Inject
    private CurrentCongress congress;
    private Map<LocalDate, List<SittingView>> days;

    public Map<LocalDate, List<SittingView>> getDays() {
        if (days == null) days = congress.find().map(current -> scheduling.sittings(current.id()).stream()
            .collect(Collectors.groupingBy(this::dayOf, LinkedHashMap::new, Collectors.toList()))).orElseGet(LinkedHashMap::new);
        return days;
    }

    public LocalizedText hallOf(SittingView sitting) {
        return congress.getView().hall(sitting.hall()).map(Hall::name).orElse(null);
    }

    private LocalDate dayOf(SittingView sitting) {
        return sitting.time().from().atZone(congress.getZone()).toLocalDate();
    }
}
