package meeting.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountView;
import meeting.kernel.Page;

/** Every account of this installation, found by any part of its names. */
@Named("accountListPage")
@RequestScoped
public class ListPage {
    private static final int SIZE = 50;
    @Inject
    private AccountAdministration administration;
    @Inject
    private Clock clock;

    private String text;
    private int page = 1;
    private Page<AccountView> found;

    public Page<AccountView> getFound() {
        if (found == null) found = administration.accounts(text, (page - 1) * SIZE, SIZE);
        return found;
    }

    public boolean isWaiting(AccountView account) {
        return account.waitsUntil() != null && account.waitsUntil().isAfter(clock.instant());
    }

    public int getSize() { return SIZE; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public int getPage() { return page; }
    public void setPage(int number) { page = Math.max(1, number); }
}
