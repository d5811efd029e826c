package meeting.web.secretariat.arrival;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.attendance.arrival.Arrivals;
import meeting.attendance.arrival.DeskCard;
import meeting.attendance.arrival.FoundPerson;
import meeting.attendance.pack.PackItemView;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** The arrival desk: find, look, "arrived", and the field is ready for the next. */
@Named("arrivalDeskPage")
@ViewScoped
public class DeskPage implements Serializable {
    private static final int LATEST = 6;

    @Inject
    private transient Arrivals arrivals;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private String desk;
    private UUID id;
    private String text;
    private List<FoundPerson> found;
    private DeskCard card;
    private DeskForm form = new DeskForm();
    private List<DeskCard> latest = List.of();
    private final ShownPerson shown = new ShownPerson();

    /** @param atDesk as the browser remembers it; null until a clerk has said */
    public void load(String atDesk) {
        desk = atDesk;
        if (desk == null) return;
        latest = arrivals.latest(congress.require().id(), desk, LATEST);
        if (id != null) open(new PersonId(id));
    }

    /** One person found is opened at once. */
    public void find() {
        clear();
        if (text != null && !text.isBlank()) notices.attempt(() -> found = arrivals.find(congress.require().id(), text.strip(), congress.getNameOrder()));
        if (found != null && found.size() == 1) open(found.get(0).person().id());
    }

    public void open(PersonId person) {
        clear();
        card = arrivals.card(person);
        form = new DeskForm(card);
    }

    /** Nothing is done for anybody but whom the screen shows, who is shown again as they stand now. */
    public void catchUp() {
        shown.missedBy(card).ifPresent(missed -> {
            open(missed);
            notices.warn(new InvalidInput.Fault(null, "secretariat_arrival_desk.behind", List.of()));
        });
    }

    /** Whoever is complete makes room for the next; what is to be looked at stays in sight. */
    public void arrive() {
        if (!shown.is(card)) return;
        var said = form.of(card, desk);
        if (!notices.after(() -> arrivals.arrive(said), "secretariat_arrival_desk.arrived", card.person().name().full())) return;
        open(said.person());
        text = null;
        if (card.concerns().isEmpty()) close();
        latest = arrivals.latest(congress.getId(), desk, LATEST);
    }

    public void undo() {
        if (!shown.is(card)) return;
        var person = card.person();
        if (!notices.after(() -> arrivals.undo(person.id(), form.getReason()), "secretariat_arrival_desk.undone", person.name().full())) return;
        open(person.id());
        latest = arrivals.latest(congress.getId(), desk, LATEST);
    }

    public void handOver(PackItemView item) {
        if (shown.is(card) && notices.attempt(() -> arrivals.handOver(card.person().id(), item.id()))) open(card.person().id());
    }

    /** Looks at the photo anew; what a clerk has said of the person stays. */
    void renew() {
        card = arrivals.card(card.person().id());
    }

    public void close() {
        clear();
        text = null;
    }

    private void clear() {
        shown.left();
        card = null;
        found = null;
    }

    public boolean isNobodyFound() { return found != null && found.isEmpty(); }
    public boolean isShowing() { return shown.is(card); }
    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public String getDesk() { return desk; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public List<FoundPerson> getFound() { return found; }
    public DeskCard getCard() { return card; }
    public DeskForm getForm() { return form; }
    public List<DeskCard> getLatest() { return latest; }
}
