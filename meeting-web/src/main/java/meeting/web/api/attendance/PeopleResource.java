package meeting.web.api.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Attendance;
import meeting.congress.Convening;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonRow;
import meeting.web.api.Problems;

/** Finding a person at a gate, to be entered by hand (A6). */
@Path("/sittings/{id}/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    private static final int MOST_FOUND = 20;

    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private Attendance attendance;
    @Inject
    private Roster roster;
    @Inject
    private Delegations delegations;
    @Inject
    private Problems problems;

    @GET
    public List<PersonFound> people(@PathParam("id") UUID id, @QueryParam("q") @NotBlank @Size(max = 100) String q) {
        var sitting = scheduling.sitting(new SittingId(id));
        var congress = convening.congress(sitting.congress());
        var found = roster.people(PeopleQuery.in(congress.id(), congress.details().nameOrder(), MOST_FOUND).matching(q)).rows();
        var present = attendance.present(sitting.id(), found.stream().map(PersonRow::id).toList());
        var names = delegations.list(congress.id()).stream().collect(Collectors.toMap(DelegationView::id, view -> view.name().in(problems.language())));
        return found.stream().map(row -> PersonFound.of(row, names.get(row.delegation()), present.contains(row.id()))).toList();
    }
}
