package meeting.web.secretariat.arrival;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.attendance.arrival.Arrivals;
import meeting.attendance.arrival.FoundPerson;
import meeting.attendance.arrival.GroupRegistration;
import meeting.attendance.arrival.GroupResult;
import meeting.attendance.pack.PackItemView;
import meeting.attendance.pack.Packs;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.person.Standing;
import meeting.kernel.naming.NameOrder;
import meeting.web.shell.Notices;

/** A delegation that comes together: all are ticked, then who is missing is unticked. */
@Named("arrivalGroupPage")
@ViewScoped
public class GroupPage implements Serializable {
    @Inject
    private transient Arrivals arrivals;
    @Inject
    private transient Packs packs;
    @Inject
    private transient Delegations delegations;
    @Inject
    private transient Notices notices;

    private UUID delegation;
    private String desk;
    private DelegationView view;
    private NameOrder order;
    private List<FoundPerson> people = List.of();
    private List<PackItemView> pack = List.of();
    private Map<UUID, Boolean> ticked = new HashMap<>();
    private List<UUID> handed = new ArrayList<>();
    private String collectedBy;

    /** @param atDesk as the browser remembers it; null until a clerk has said */
    public void load(NameOrder names, String atDesk) {
        order = names;
        desk = atDesk;
        if (delegation == null) return;
        view = delegations.delegation(new DelegationId(delegation));
        collectedBy = view.details().liaisonName();
        pack = packs.items(view.congress());
        handed = pack.stream().map(item -> item.id().value()).collect(Collectors.toCollection(ArrayList::new));
        read();
    }

    private void read() {
        people = arrivals.delegation(view, order);
        ticked = people.stream().filter(this::isOpen)
            .collect(Collectors.toMap(each -> each.person().id().value(), each -> true, (one, other) -> one, HashMap::new));
    }

    public void arrive() {
        var there = ticked.entrySet().stream().filter(Map.Entry::getValue).map(each -> new PersonId(each.getKey())).toList();
        var missing = pack.stream().map(PackItemView::id).filter(item -> !handed.contains(item.value())).collect(Collectors.toSet());
        var result = new GroupResult[1];
        if (!notices.attempt(() -> result[0] = arrivals.arriveTogether(new GroupRegistration(view.congress(), there, desk, collectedBy, missing)))) return;
        notices.say("secretariat_arrival_group.arrived", result[0].arrived(), result[0].before(), result[0].refused());
        read();
    }

    /** Whether the person can still be taken in. */
    public boolean isOpen(FoundPerson each) {
        return each.arrival() == null && each.person().standing() == Standing.ACTIVE;
    }

    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID given) { delegation = given; }
    public DelegationView getView() { return view; }
    public String getDesk() { return desk; }
    public void setDesk(String typed) { desk = typed; }
    public List<FoundPerson> getPeople() { return people; }
    public List<PackItemView> getPack() { return pack; }
    public Map<UUID, Boolean> getTicked() { return ticked; }
    public List<UUID> getHanded() { return handed; }
    public void setHanded(List<UUID> wanted) { handed = wanted; }
    public String getCollectedBy() { return collectedBy; }
    public void setCollectedBy(String typed) { collectedBy = typed; }
}
