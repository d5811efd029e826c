package meeting.web.secretariat.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.accreditation.badge.BadgeView;
import meeting.accreditation.badge.Badges;
import meeting.accreditation.badge.Ending;
import meeting.delegation.PersonId;
import meeting.web.shell.Notices;

/** The badge of the person in the address: shown, handed out, taken back, replaced when lost or damaged, revoked, requested anew. */
@Named("badgeTab")
@ViewScoped
public class BadgeTab implements Serializable {
    private static final String WORDS = "secretariat_person_view.badge-";
    @Inject
    private transient Badges badges;
    @Inject
    private transient Notices notices;

    private UUID person;
    private String reason;
    /** Null while a revocation is asked for. */
    private Ending ending;
    private transient List<BadgeView> history;

    /** Called by the page once it has found the person. */
    public void load(UUID shown) {
        person = shown;
    }

    /** After something else changed the badge. */
    void refresh() {
        history = null;
    }

    private List<BadgeView> history() {
        if (history == null) history = badges.history(new PersonId(person));
        return history;
    }

    /** The last one, whatever became of it; null for who never had one. */
    public BadgeView getCurrent() {
        return history().stream().filter(BadgeView::current).findFirst().orElse(null);
    }

    public List<BadgeView> getEarlier() {
        return history().stream().filter(badge -> !badge.current()).toList();
    }

    public boolean isLive() {
        return getCurrent() != null && getCurrent().state().isLive();
    }

    public void askLost() {
        ask(Ending.LOST);
    }

    public void askDamaged() {
        ask(Ending.DAMAGED);
    }

    public void askRevoke() {
        ask(null);
    }

    public void end() {
        var badge = getCurrent().id();
        notices.after(ending == null ? () -> badges.revoke(badge, reason) : () -> badges.replace(badge, ending, reason),
            WORDS + (ending == null ? "revoked" : "replaced"), getCurrent().number());
        refresh();
    }

    /** BG8: the type that would fit; null while the badge's own does. */
    public String getFitting() {
        return badges.fitting(new PersonId(person)).orElse(null);
    }

    /** BG8: one click. */
    public void refit() {
        notices.after(() -> badges.refit(List.of(getCurrent().id())), WORDS + "refitted");
        refresh();
    }

    public void request() {
        notices.after(() -> badges.request(new PersonId(person)), WORDS + "requested");
        refresh();
    }

    public void handOut() {
        notices.after(() -> badges.handOut(List.of(getCurrent().id())), WORDS + "handed-out", getCurrent().number());
        refresh();
    }

    public void takeBack() {
        notices.after(() -> badges.takeBack(List.of(getCurrent().id())), WORDS + "taken-back", getCurrent().number());
        refresh();
    }

    private void ask(Ending why) {
        ending = why;
        reason = null;
    }

    /** Message key of what is asked. */
    public String getAct() {
        return WORDS + (ending == null ? "revoke" : ending == Ending.LOST ? "lost" : "damaged");
    }

    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
