package meeting.web.secretariat.badge;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.web.print.badge.SeatCards;
import meeting.web.print.badge.SeatCards.Below;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;

/** Seat cards onto paper: whose, with what below the name, in which letters first. */
@Named("seatCardsPage")
@ViewScoped
public class SeatCardsPage implements Serializable {
    @Inject
    private transient SeatCards cards;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private Language language;

    private UUID delegation;
    private AttendeeCategory category;
    private String text;
    private Below below = Below.NOTHING;
    private String letters;
    private boolean print;

    public void load() {
        congress.require();
        if (print) cards.send(Texts.text(language.getLocale(), "secretariat_badge_seat-cards.title"), delegationId(), category, text, below, first());
    }

    public int getCount() {
        return cards.count(delegationId(), category, text);
    }

    /** Address of the file. */
    public String getFile() {
        return "print=true" + named("delegation", delegation) + named("category", category) + named("q", text)
            + named("below", below) + named("letters", letters);
    }

    private static String named(String name, Object value) {
        return value == null || value.toString().isBlank() ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), UTF_8);
    }

    private DelegationId delegationId() {
        return delegation == null ? null : new DelegationId(delegation);
    }

    private Locale first() {
        return letters == null ? language.getLocale() : Texts.nearest(Locale.forLanguageTag(letters));
    }

    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID chosen) { delegation = chosen; }
    public AttendeeCategory getCategory() { return category; }
    public void setCategory(AttendeeCategory chosen) { category = chosen; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public Below getBelow() { return below; }
    public void setBelow(Below chosen) { if (chosen != null) below = chosen; }
    public String getLetters() { return letters; }
    public void setLetters(String tag) { letters = tag == null || tag.isBlank() ? null : tag; }
    public boolean isPrint() { return print; }
    public void setPrint(boolean now) { print = now; }
    public Below[] getBelows() { return Below.values(); }
    public AttendeeCategory[] getCategories() { return AttendeeCategory.values(); }
}
