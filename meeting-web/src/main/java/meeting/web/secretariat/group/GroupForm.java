package meeting.web.secretariat.group;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupDetails;
import meeting.kernel.LocalizedText;

/** What is typed into the group's form, until it becomes {@link GroupDetails}. */
public class GroupForm implements Serializable {
    private String code;
    private String nameEn;
    private String nameEs;
    private String nameZh;
    private String dutiesEn;
    private String dutiesEs;
    private String dutiesZh;
    private final List<MemberForm> members = new ArrayList<>();

    static GroupForm of(GroupDetails known) {
        var form = new GroupForm();
        form.code = known.code();
        form.nameEn = known.name().en();
        form.nameEs = known.name().es();
        form.nameZh = known.name().zh();
        form.dutiesEn = known.duties().en();
        form.dutiesEs = known.duties().es();
        form.dutiesZh = known.duties().zh();
        known.members().forEach(member -> form.members.add(new MemberForm(member.actor(), member.duty(), member.unit())));
        return form;
    }

    GroupDetails asDetails() {
        return new GroupDetails(code == null ? "" : code.strip().toUpperCase(Locale.ROOT), new LocalizedText(nameEn, nameEs, nameZh),
            new LocalizedText(dutiesEn, dutiesEs, dutiesZh), members.stream().map(MemberForm::asMember).toList());
    }

    boolean has(String actor) {
        return members.stream().anyMatch(member -> member.getActor().equals(actor));
    }

    /** The first one leads, whoever comes later works along. */
    void add(String actor) {
        if (!has(actor)) members.add(new MemberForm(actor, members.isEmpty() ? Duty.HEAD : Duty.MEMBER, null));
    }

    // bound to the form
    public String getCode() { return code; }
    public void setCode(String typed) { code = typed; }
    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
    public String getDutiesEn() { return dutiesEn; }
    public void setDutiesEn(String typed) { dutiesEn = typed; }
    public String getDutiesEs() { return dutiesEs; }
    public void setDutiesEs(String typed) { dutiesEs = typed; }
    public String getDutiesZh() { return dutiesZh; }
    public void setDutiesZh(String typed) { dutiesZh = typed; }
    public List<MemberForm> getMembers() { return members; }
}
