package meeting.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountView;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.print.PagedRows;
import meeting.web.shell.Times;

/** The accounts found, as a file. */
@Named("accountExports")
@RequestScoped
public class AccountExports extends ListExport {
    private static final String TITLE = "admin_account_list.title";

    @Inject
    private ListPage page;
    @Inject
    private AccountAdministration administration;
    @Inject
    private RoleNames roleNames;
    @Inject
    private Times times;

    @Override
    protected ExportList list() {
        var text = page.getText() == null ? "" : page.getText();
        return new ExportList(TITLE, words().get(TITLE), text.isBlank() ? List.of() : List.of(text),
            headers("identity.person", "identity.username", "identity.roles", "identity.last-sign-in", "identity.state", "identity.source"),
            new PagedRows<>(AccountAdministration.LARGEST_PAGE, first -> administration.accounts(text, first, AccountAdministration.LARGEST_PAGE).rows(),
                this::cells));
    }

    private List<String> cells(AccountView account) {
        var lastSignIn = account.lastSignIn() == null ? words().get("identity.never") : times.dayAndClock(account.lastSignIn());
        return Arrays.asList(account.details().displayName(), account.username(), roleNames.of(account), lastSignIn, state(account),
            words().of(account.source()));
    }

    private String state(AccountView account) {
        return Stream.of(account.active() ? "identity.active" : "identity.inactive", page.isWaiting(account) ? "identity.waiting" : "",
                account.mustChangePassword() ? "identity.must-change" : "").filter(key -> !key.isEmpty()).map(words()::get)
            .collect(Collectors.joining(words().get("general.list-separator")));
    }
}
