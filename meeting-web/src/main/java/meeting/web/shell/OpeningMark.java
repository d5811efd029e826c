package meeting.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** T-n stands large on every page of the preparation; a page whose first figure it is anyway says so by the parameter {@code figured}. */
@Named
@RequestScoped
public class OpeningMark {
    private static final Pattern PREPARATION = Pattern.compile("/(secretariat|leadership|group)/(plan|contingency|readiness|task|group)/.*");
    @Inject
    private CurrentCongress congress;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    public boolean isShown() {
        return PREPARATION.matcher(Faces.getViewId()).matches() && congress.isPresent();
    }

    /** T-4, T+1. */
    public String getText() {
        return words.say(days() < 0 ? "task.t-after" : "task.t", Math.abs(days()));
    }

    public String getMeaning() {
        return words.say(days() < 0 ? "task.days-since" : "task.days-to-go", Math.abs(days()));
    }

    private int days() {
        var details = congress.require().details();
        return (int) ChronoUnit.DAYS.between(details.dayOf(clock.instant()), details.firstDay());
    }
}
