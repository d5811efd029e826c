package meeting.web.door.emergency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import meeting.kernel.NotFound;
import meeting.security.emergency.EmergencyListId;
import meeting.security.emergency.EmergencyListView;
import meeting.security.emergency.EmergencyLists;
import meeting.security.emergency.ListedPerson;
import meeting.security.emergency.SectionView;
import meeting.security.emergency.SheetResult;
import meeting.security.emergency.Ticks;
import meeting.web.shell.Notices;

/** What was ticked on paper, entered by the keyboard: numbers or everybody, the sheet's count, and on to the next section (SC20). */
@Named("emergencyEnterPage")
@ViewScoped
public class EnterPage implements Serializable {
    @Inject
    private transient EmergencyLists lists;
    @Inject
    private transient Notices notices;
    private final SheetForm form = new SheetForm();
    private UUID id;
    private Integer chosen;
    private SheetResult result;
    private transient EmergencyListView list;
    private transient List<ListedPerson> people;

    /** The section of the address; without one, the first that is not entered yet. */
    public void load() {
        if (chosen == null) chosen = waiting().orElse(1);
        getSection();
    }

    public EmergencyListView getList() {
        if (id == null) throw new NotFound();
        if (list == null) list = lists.list(new EmergencyListId(id));
        return list;
    }

    public SectionView getSection() {
        return getList().sections().stream().filter(each -> each.section() == chosen).findFirst().orElseThrow(NotFound::new);
    }

    public List<ListedPerson> getPeople() {
        if (people == null) people = lists.people(new EmergencyListId(id), chosen);
        return people;
    }

    /** Ticks everybody; who is missing is taken out one by one. */
    public void all() {
        form.all(getPeople().size());
    }

    /** Shows line by line what the numbers mean, or says why they mean nothing. */
    public void show() {
        notices.attempt(() -> Ticks.read(form.getNumbers(), getPeople().size()));
    }

    public void toggle(int number) {
        form.toggle(number, getPeople().size());
    }

    public boolean isTicked(int number) {
        return form.ticks(getPeople().size()).contains(number);
    }

    public int getTicked() {
        return form.ticks(getPeople().size()).size();
    }

    /** Keeps the section and goes on to the next. */
    public void keep() {
        var kept = notices.after(() -> result = lists.enter(new EmergencyListId(id), chosen, form.entry()), "door_emergency_enter.kept", chosen);
        list = null;
        people = null;
        if (!kept) return;
        form.next();
        waiting().ifPresent(next -> chosen = next);
    }

    private Optional<Integer> waiting() {
        return getList().sections().stream().filter(each -> !each.isEntered()).map(SectionView::section).findFirst();
    }

    public SheetForm getForm() { return form; }
    public SheetResult getResult() { return result; }
    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public Integer getChosen() { return chosen; }
    public void setChosen(Integer section) { chosen = section; }
}
