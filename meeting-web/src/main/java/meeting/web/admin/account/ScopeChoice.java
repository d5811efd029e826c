package meeting.web.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.delegation.Delegations;
import meeting.web.shell.Language;

/** The delegations a member of staff may be given, congress by congress. */
@Named
@RequestScoped
public class ScopeChoice {
    @Inject
    private Convening convening;
    @Inject
    private Delegations delegations;
    @Inject
    private Language language;
    private List<SelectItemGroup> groups;

    public List<SelectItemGroup> getGroups() {
        if (groups == null) groups = convening.congresses().stream().map(this::group).filter(group -> group.getSelectItems().length > 0).toList();
        return groups;
    }

    private SelectItemGroup group(CongressView congress) {
        var items = delegations.list(congress.id()).stream()
            .map(delegation -> new SelectItem(delegation.id().value(), delegation.number() + " " + language.of(delegation.name()))).toArray(SelectItem[]::new);
        return new SelectItemGroup(language.of(congress.title()), null, false, items);
    }
}
