package meeting.web.admin.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountId;
import meeting.identity.AccountSource;
import meeting.identity.AccountView;
import meeting.identity.OneTimePassword;
import meeting.kernel.authorization.Roles;
import meeting.web.shell.Notices;

/** Open an account, or change, close and help with one. */
@Named("accountEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final String LIST = "/admin/account/list?faces-redirect=true";
    @Inject
    private transient AccountAdministration administration;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Clock clock;

    private UUID id;
    private transient AccountView account;
    private long version;
    private AccountForm form;
    private String oneTimePassword;

    public void load() {
        if (id != null) show();
        else if (form == null) form = new AccountForm();
    }

    public String save() {
        if (id == null) return open();
        var saved = notices.after(() -> administration.edit(accountId(), version, form.asDetails()), "admin_account_edit.saved", form.getDisplayName());
        return saved ? LIST : null;
    }

    private String open() {
        notices.after(() -> tell(administration.open(form.getUsername(), form.asDetails())), "admin_account_edit.opened", form.getDisplayName());
        return null;
    }

    public void reset() {
        notices.after(() -> tell(administration.resetPassword(accountId())), "admin_account_edit.reset", form.getDisplayName());
    }

    public void deactivate() {
        after(() -> administration.deactivate(accountId()), "admin_account_edit.deactivated");
    }

    public void reactivate() {
        after(() -> administration.reactivate(accountId()), "admin_account_edit.reactivated");
    }

    public void release() {
        after(() -> administration.release(accountId()), "admin_account_edit.released");
    }

    private void after(Runnable useCase, String word) {
        if (notices.after(useCase, word, form.getDisplayName())) show();
    }

    private void tell(OneTimePassword opened) {
        id = opened.account().value();
        oneTimePassword = opened.password();
        show();
    }

    private void show() {
        account = administration.account(accountId());
        version = account.version();
        form = AccountForm.of(account);
    }

    private AccountId accountId() {
        return new AccountId(id);
    }

    /** Read again where a view came back without it. */
    public AccountView getAccount() {
        if (account == null && id != null) account = administration.account(accountId());
        return account;
    }

    public boolean isLocal() {
        return id == null || getAccount().source() == AccountSource.LOCAL;
    }

    public boolean isWaiting() {
        return id != null && getAccount().waitsUntil() != null && getAccount().waitsUntil().isAfter(clock.instant());
    }

    public List<String> getRoles() {
        return Roles.OF_PEOPLE;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public AccountForm getForm() { return form; }
    public String getOneTimePassword() { return oneTimePassword; }
}
