package meeting.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import meeting.kernel.authorization.Roles;
import meeting.task.Countdown;
import meeting.task.board.Forecast;
import meeting.task.board.Readiness;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Me;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** What the countdown says beside the daily check, to those who may see the whole of it. */
@Named
@RequestScoped
public class CountdownNow {
    @Inject
    private Countdown countdown;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Me me;
    @Inject
    private Words words;
    @Inject
    private Times times;
    private Readiness readiness;

    public boolean isPresent() {
        return getReadiness() != null;
    }

    /** Null before there is a task, and for members of groups. */
    public Readiness getReadiness() {
        if (readiness != null || !congress.isPresent() || !me.hasAny(Roles.SECRETARIAT, Roles.LEADERSHIP)) return readiness;
        var found = countdown.readiness(congress.getId());
        if (found.total() > 0) readiness = found;
        return readiness;
    }

    /** "ready on 12 January (T-1)". */
    public String getForecast() {
        var forecast = getReadiness().forecast();
        if (forecast.reason() == Forecast.Reason.READY) return words.get("task.forecast-ready");
        var left = ChronoUnit.DAYS.between(forecast.day(), getReadiness().opening());
        return words.say("task.forecast-day", times.day(forecast.day()), words.say(left < 0 ? "readiness.t-plus" : "readiness.t-minus", Math.abs(left)));
    }

    public String getWhy() {
        var forecast = getReadiness().forecast();
        return words.say("task.forecast-" + forecast.reason().name(), forecast.behind(), String.join(" → ", forecast.chain()));
    }
}
