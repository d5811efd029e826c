package meeting.web.secretariat.group;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupView;
import meeting.web.components.ActorNames;
import meeting.web.shell.CurrentCongress;

/** The groups of the congress, who is in charge of each, and which nobody leads yet. */
@Named("workGroupListPage")
@RequestScoped
public class ListPage {
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentCongress congress;
    @Inject
    private ActorNames names;
    private List<GroupView> groups;

    public List<GroupView> getGroups() {
        if (groups == null) {
            groups = congress.find().map(current -> division.groups(current.id())).orElse(List.of());
            names.prepare(groups.stream().flatMap(group -> group.inCharge().stream()).toList());
        }
        return groups;
    }

    /** Groups without head and deputy. */
    public long getLeaderless() {
        return getGroups().stream().filter(group -> group.inCharge().isEmpty()).count();
    }

    /** W4: the name of who is in charge; empty if nobody is. */
    public String inChargeOf(GroupView group) {
        return group.inCharge().map(names::of).orElse("");
    }
}
