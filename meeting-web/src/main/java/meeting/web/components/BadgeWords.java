package meeting.web.components;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.AccessView;
import meeting.accreditation.access.BadgeType;
import meeting.accreditation.badge.BadgeMatter;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.badge.Validity;
import meeting.congress.CongressId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;

/** What badges of the current congress are called and how they look; read once a request. */
@Named
@RequestScoped
public class BadgeWords {
    private static final Duration LONG = Duration.ofDays(2);
    @Inject
    private AccessRules rules;
    @Inject
    private Delegations directory;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private Clock clock;
    private AccessView view;
    private List<DelegationView> delegations;

    public CongressId getCongress() {
        return congress.require().id();
    }

    /** Of the reader. */
    public Locale getLocale() {
        return language.getLocale();
    }

    public AccessView getView() {
        if (view == null) view = rules.view(congress.require().id());
        return view;
    }

    /** For pages, which know no constants. */
    public BadgeMatter getMisfit() {
        return BadgeMatter.MISFIT;
    }

    /** VT7: what a request may stand out by. */
    public List<BadgeMatter> getMatters() {
        return List.of(BadgeMatter.ASKED, BadgeMatter.HALFWAY);
    }

    public List<BadgeType> getTypes() {
        return getView().matrix().types();
    }

    public List<DelegationView> getDelegations() {
        if (delegations == null) delegations = directory.list(congress.require().id());
        return delegations;
    }

    public String type(String code) {
        return getView().matrix().type(code).map(type -> language.of(type.name())).orElse(code);
    }

    /** Style class of a type's colour. */
    public String colour(String code) {
        return getView().matrix().type(code).map(type -> type.colour().name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** Style class of a state's tag. */
    public String tone(BadgeState state) {
        return switch (state) {
            case REQUESTED, VETTED -> "warn";
            case PRINTED -> "leave";
            case ISSUED, REISSUED -> "ok";
            case RETURNED -> "quiet";
            case LOST, DAMAGED, REVOKED -> "stop";
        };
    }

    /** How long something has waited: in hours, from a day on in days. */
    public String waited(Instant since) {
        var waits = Duration.between(since, clock.instant());
        return Texts.text(language.getLocale(), "accreditation.waited", waits.toDays(), waits.toHours());
    }

    /** Whether it waits longer than a request should. */
    public boolean isLong(Instant since) {
        return Duration.between(since, clock.instant()).compareTo(LONG) >= 0;
    }

    /** From when to when, both days included. */
    public String days(Validity validity) {
        var days = validity.within(congress.require().details());
        return times.day(days.from()) + " – " + times.day(days.until());
    }
}
