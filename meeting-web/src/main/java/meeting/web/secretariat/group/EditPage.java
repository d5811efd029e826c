package meeting.web.secretariat.group;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.kernel.NotFound;
import meeting.web.components.ActorNames;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Form a group, say who works in it, or remove it while nobody does. */
@Named("workGroupEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final String LIST = "/secretariat/group/list?faces-redirect=true";
    private static final int CANDIDATES = 10;

    @Inject
    private transient DivisionOfWork division;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient ActorNames names;
    @Inject
    private transient Notices notices;

    private String code;
    private long version;
    private GroupForm form;
    private String found;

    public void load() {
        if (form != null) return;
        congress.require();
        if (code == null) form = new GroupForm();
        else {
            var group = division.groups(congress.getId()).stream().filter(each -> each.code().value().equals(code)).findFirst().orElseThrow(NotFound::new);
            form = GroupForm.of(group.details());
            version = group.version();
        }
    }

    public String save() {
        var saved = code == null
            ? notices.after(() -> division.form(congress.getId(), form.asDetails()), "secretariat_group_edit.formed")
            : notices.after(() -> division.edit(congress.getId(), new GroupCode(code), version, form.asDetails()), "secretariat_group_edit.saved");
        return saved ? LIST : null;
    }

    public String remove() {
        return notices.after(() -> division.remove(congress.getId(), new GroupCode(code)), "secretariat_group_edit.removed", code) ? LIST : null;
    }

    /** W3: people who can sign in and are not in the group yet. */
    public List<String> candidates(String typed) {
        return division.candidates(typed, CANDIDATES).stream().filter(person -> !form.has(person.id())).map(person -> person.id()).toList();
    }

    /** The name, and the user name where that tells namesakes apart. */
    public String labelOf(String actor) {
        var name = names.of(actor);
        return actor == null || name.equals(actor) ? name : name + " · " + actor;
    }

    public void add() {
        if (found != null) form.add(found);
        found = null;
    }

    public void removeMember(MemberForm member) {
        form.getMembers().remove(member);
    }

    public List<Duty> getDuties() {
        return List.of(Duty.values());
    }

    public String getCode() { return code; }
    public void setCode(String given) { code = given; }
    public GroupForm getForm() { return form; }
    public String getFound() { return found; }
    public void setFound(String chosen) { found = chosen; }
}
