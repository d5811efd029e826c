package meeting.web.admin.account;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import meeting.identity.AccountDetails;
import meeting.identity.AccountView;
import meeting.kernel.authorization.Roles;

/** What is typed on the account's page. */
public class AccountForm implements Serializable {
    private String username;
    private String displayName;
    private String email;
    private List<String> roles = new ArrayList<>();
    private List<UUID> delegations = new ArrayList<>();

    static AccountForm of(AccountView account) {
        var form = new AccountForm();
        form.username = account.username();
        form.displayName = account.details().displayName();
        form.email = account.details().email();
        form.roles = new ArrayList<>(account.details().roles());
        form.delegations = new ArrayList<>(account.details().delegations());
        return form;
    }

    AccountDetails asDetails() {
        return new AccountDetails(displayName, new HashSet<>(roles), new HashSet<>(delegations), email);
    }

    /** Delegations matter to their staff only. */
    public boolean isStaff() {
        return roles.contains(Roles.DELEGATION_STAFF);
    }

    public String getUsername() { return username; }
    public void setUsername(String typed) { username = typed; }
    public String getDisplayName() { return displayName; }
    public void setDisplayName(String typed) { displayName = typed; }
    public String getEmail() { return email; }
    public void setEmail(String typed) { email = typed; }
    public List<String> getRoles() { return roles; }
    public void setRoles(List<String> chosen) { roles = chosen; }
    public List<UUID> getDelegations() { return delegations; }
    public void setDelegations(List<UUID> chosen) { delegations = chosen; }
}
