package meeting.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.kernel.NotFound;
import meeting.kernel.naming.NameOrder;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** The congress a person works on: the one chosen last, else what is on or comes next. Read once a request. */
@Named
@RequestScoped
public class CurrentCongress {
    private static final String COOKIE = "plenum-congress";
    private static final String SWITCHED = "meeting.congress-switched";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private Convening convening;
    @Inject
    private Clock clock;
    @Inject
    private Language language;
    private List<CongressView> all;
    private Boolean switched;

    public List<CongressView> getAll() {
        if (all == null) all = convening.congresses();
        return all;
    }

    public Optional<CongressView> find() {
        return chosen(Faces.hasContext() ? Faces.getRequestCookie(COOKIE) : null);
    }

    private Optional<CongressView> chosen(String cookie) {
        return getAll().stream().filter(congress -> congress.id().value().toString().equals(cookie)).findFirst()
            .or(() -> getAll().stream().findFirst());
    }

    public boolean isPresent() {
        return find().isPresent();
    }

    public CongressView getView() {
        return find().orElse(null);
    }

    /** For pages that are about the current congress: absent where there is none. */
    public CongressView require() {
        return find().orElseThrow(NotFound::new);
    }

    public CongressId getId() {
        return find().map(CongressView::id).orElse(null);
    }

    /** G5: the zone in which every time is shown. */
    public ZoneId getZone() {
        return find().map(congress -> congress.details().zone()).orElse(ZoneOffset.UTC);
    }

    /** G6: how this reader finds a name in a list. */
    public NameOrder getNameOrder() {
        return require().nameOrderFor(language.getLocale());
    }

    /** Negative before the opening (T-n), from 1 on while it lasts, 0 when it is over. */
    public long getDay() {
        var details = find().orElseThrow().details();
        var today = details.dayOf(clock.instant());
        if (today.isAfter(details.lastDay())) return 0;
        var passed = ChronoUnit.DAYS.between(details.firstDay(), today);
        return passed < 0 ? passed : passed + 1;
    }

    public long getDays() {
        var details = find().orElseThrow().details();
        return ChronoUnit.DAYS.between(details.firstDay(), details.lastDay()) + 1;
    }

    public void choose(UUID congress) {
        Faces.addResponseCookie(COOKIE, congress.toString(), "/", A_YEAR);
        Faces.redirect(Faces.getRequestContextPath() + "/");
    }

    /** G7: from now on this one, if it is there and not looked at already; the next page says so. */
    public void follow(UUID congress, HttpServletRequest request, HttpServletResponse response) {
        var looksAt = chosen(Servlets.getRequestCookie(request, COOKIE)).map(found -> found.id().value());
        var isThere = getAll().stream().anyMatch(found -> found.id().value().equals(congress));
        if (!isThere || looksAt.filter(congress::equals).isPresent()) return;
        Servlets.addResponseCookie(request, response, COOKIE, congress.toString(), "/", A_YEAR);
        request.getSession().setAttribute(SWITCHED, true);
    }

    /** Whether a link has just led to this congress from another; said once. */
    public boolean isSwitched() {
        if (switched == null) switched = Faces.removeSessionAttribute(SWITCHED) != null;
        return switched;
    }
}
