package meeting.web.components;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meeting.congress.AttendeeCategory;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.Roster;
import meeting.delegation.person.Standing;
import meeting.web.shell.CurrentCongress;
import org.omnifaces.util.Components;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The list of people that the secretariat and each delegation's staff share; the service shows each of them what is theirs. */
@Named("peopleList")
@ViewScoped
public class PeopleList implements Serializable {
    @Inject
    private transient Roster roster;
    @Inject
    private transient Delegations directory;
    @Inject
    private transient CurrentCongress congress;

    private final PeopleFilter filter = new PeopleFilter();
    private transient PeopleTable table;
    private transient Map<DelegationId, DelegationView> delegations;

    /** What was typed or chosen narrows the list from its first page on. */
    public void narrow() {
        filter.setFirst(0);
        Components.<DataTable>findComponent("people:table").setFirst(0);
    }

    public PeopleTable getTable() {
        if (table == null) table = new PeopleTable(roster, filter, () -> filter.asQuery(congress.getId(), congress.getNameOrder()));
        return table;
    }

    public List<DelegationView> getDelegations() {
        return List.copyOf(byId().values());
    }

    public DelegationView delegation(DelegationId id) {
        return id == null ? null : byId().get(id);
    }

    public SortMeta getSortedBy() {
        return SortMeta.builder().field(filter.getSort().name()).order(filter.isDescending() ? SortOrder.DESCENDING : SortOrder.ASCENDING).build();
    }

    public List<AttendeeCategory> getCategories() {
        return List.of(AttendeeCategory.values());
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public int getRows() {
        return PeopleFilter.ROWS;
    }

    public PeopleFilter getFilter() {
        return filter;
    }

    private Map<DelegationId, DelegationView> byId() {
        if (delegations == null) delegations = directory.list(congress.require().id()).stream()
            .collect(Collectors.toMap(DelegationView::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return delegations;
    }
}
