package meeting.web.secretariat.congress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.congress.CongressView;
import meeting.web.shell.CurrentCongress;

/** Every congress of this installation. */
@Named("congressListPage")
@RequestScoped
public class ListPage {
    @Inject
    private CurrentCongress current;

    public List<CongressView> getCongresses() {
        return current.getAll();
    }

    public boolean isCurrent(CongressView congress) {
        return congress.id().equals(current.getId());
    }
}
