package meeting.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import meeting.identity.AccountView;
import meeting.kernel.authorization.Roles;
import meeting.web.shell.Words;

/** The roles of an account as one reads them, in the order of the product. */
@Named
@RequestScoped
public class RoleNames {
    @Inject
    private Words words;

    public String of(AccountView account) {
        return names(role -> account.details().roles().contains(role) || account.directoryRoles().contains(role));
    }

    public String ofDirectory(AccountView account) {
        return names(account.directoryRoles()::contains);
    }

    private String names(Predicate<String> held) {
        return Roles.OF_PEOPLE.stream().filter(held).map(role -> words.get("role." + role)).collect(Collectors.joining(words.get("general.list-separator")));
    }
}
