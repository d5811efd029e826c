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
import meeting.delegation.photo.Photos;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;
import org.primefaces.event.FileUploadEvent;

/** The arrival desk: find, look, "arrived", and the field is ready for the next. */
@Named("arrivalDeskPage")
@ViewScoped
public class DeskPage implements Serializable {
    private static final int LATEST = 6;

    @Inject
    private transient Arrivals arrivals;
    @Inject
    private transient Photos photos;
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
    private String reason;

    /** @param atDesk as the browser remembers it; null until a clerk has said */
    public void load(String atDesk) {
        desk = atDesk;
        if (desk == null) return;
        latest = arrivals.latest(congress.require().id(), desk, LATEST);
        if (id != null) open(new PersonId(id));
    }

    /** One person found is opened at once. */
    public void find() {
        card = null;
        found = null;
        if (text != null && !text.isBlank()) notices.attempt(() -> found = arrivals.find(congress.require().id(), text.strip(), congress.getNameOrder()));
        if (found != null && found.size() == 1) open(found.get(0).person().id());
    }

    public void open(PersonId person) {
        found = null;
        reason = null;
        card = arrivals.card(person);
        form = new DeskForm(card);
    }

    /** Whoever is complete makes room for the next; what is to be looked at stays in sight. */
    public void arrive() {
        var said = form.of(card, desk);
        if (!notices.after(() -> arrivals.arrive(said), "secretariat_arrival_desk.arrived", card.person().name().full())) return;
        open(said.person());
        if (card.concerns().isEmpty()) card = null;
        text = null;
        latest = arrivals.latest(congress.getId(), desk, LATEST);
    }

    public void undo() {
        var person = card.person();
        if (!notices.after(() -> arrivals.undo(person.id(), reason), "secretariat_arrival_desk.undone", person.name().full())) return;
        open(person.id());
        latest = arrivals.latest(congress.getId(), desk, LATEST);
    }

    public void handOver(PackItemView item) {
        var person = card.person().id();
        if (notices.attempt(() -> arrivals.handOver(person, item.id()))) open(person);
    }

    public void photograph(FileUploadEvent event) {
        var person = card.person().id();
        if (!notices.after(() -> photos.put(person, event.getFile().getContent()), "secretariat_person_view.photo-kept")) return;
        card = arrivals.card(person);
        form.photographed();
    }

    /** AR6: the photo is good enough. */
    public void passPhoto() {
        if (notices.attempt(() -> photos.pass(card.person().id()))) card = arrivals.card(card.person().id());
    }

    public void close() {
        card = null;
        found = null;
        text = null;
    }

    public boolean isNobodyFound() { return found != null && found.isEmpty(); }
    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public String getDesk() { return desk; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public List<FoundPerson> getFound() { return found; }
    public DeskCard getCard() { return card; }
    public DeskForm getForm() { return form; }
    public List<DeskCard> getLatest() { return latest; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
