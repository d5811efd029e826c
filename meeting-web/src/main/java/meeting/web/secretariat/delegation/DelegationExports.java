package meeting.web.secretariat.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import meeting.delegation.DelegationView;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.Language;

/** The delegations as a file. */
@Named("delegationExports")
@RequestScoped
public class DelegationExports extends ListExport {
    private static final String TITLE = "secretariat_delegation_list.title";

    @Inject
    private ListPage page;
    @Inject
    private Language language;

    @Override
    protected ExportList list() {
        var total = words().say("secretariat_delegation_list.total", page.getDelegations().size(), page.getPeople());
        return new ExportList(TITLE, words().get(TITLE), List.of(total),
            headers("delegation.number", "delegation.name", "delegation.people", "delegation.liaison", "delegation.liaison-phone", "delegation.hotel"),
            page.getDelegations().stream().map(this::cells).toList());
    }

    private List<String> cells(DelegationView delegation) {
        var details = delegation.details();
        return Arrays.asList(String.valueOf(delegation.number()), language.of(delegation.name()), String.valueOf(page.sizeOf(delegation)),
            details.liaisonName(), details.liaisonPhone(), details.hotel());
    }
}
