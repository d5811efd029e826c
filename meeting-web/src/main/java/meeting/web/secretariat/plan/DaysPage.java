package meeting.web.secretariat.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meeting.plan.drafting.StandingDay;
import meeting.plan.drafting.StandingDays;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Days that stand in the texts as in the plan that was copied: which of them move with the opening (P15). */
@Named("planDaysPage")
@ViewScoped
public class DaysPage implements Serializable {
    private static final int A_YEAR = 366;

    @Inject
    private transient StandingDays days;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private final Map<String, Boolean> chosen = new HashMap<>();
    private transient List<StandingDay> all;

    public List<StandingDay> getAll() {
        if (all == null) all = congress.find().map(current -> days.in(current.id())).orElse(List.of());
        all.forEach(day -> chosen.putIfAbsent(day.id(), isOfThisCongress(day)));
        return all;
    }

    public void replace() {
        var wanted = chosen.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).collect(Collectors.toSet());
        var replaced = new int[1];
        if (notices.attempt(() -> replaced[0] = days.replace(congress.require().id(), wanted))) notices.say("secretariat_plan_days.replaced", replaced[0]);
        all = null;
        chosen.clear();
    }

    public String leave() {
        return notices.after(() -> days.leave(congress.require().id()), "secretariat_plan_days.left") ? "view?faces-redirect=true" : null;
    }

    /** What is years away, as the day of a law, is not proposed. */
    private boolean isOfThisCongress(StandingDay day) {
        return Math.abs(congress.require().details().firstDay().until(day.moved(), ChronoUnit.DAYS)) <= A_YEAR;
    }

    public Map<String, Boolean> getChosen() { return chosen; }
}
