package meeting.congress.division;

import java.util.HashSet;
import java.util.List;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * What the secretariat lays down for a group.
 *
 * @param code    two to six capital letters or digits
 * @param duties  what the group is there for; may be blank
 * @param members in the order they are listed
 */
public record GroupDetails(String code, LocalizedText name, LocalizedText duties, List<GroupMember> members) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DUTIES = 1000;

    public GroupDetails {
        members = List.copyOf(members);
    }

    void check() {
        var check = new InvalidInput.Check()
            .that(GroupCode.isOne(code), "code", "congress.group-code-shape")
            .that(name != null && !name.isBlank(), "name", "general.required")
            .that(name == null || name.longest() <= LONGEST_NAME, "name", "general.too-long", LONGEST_NAME)
            .that(duties == null || duties.longest() <= LONGEST_DUTIES, "duties", "general.too-long", LONGEST_DUTIES)
            .that(members.stream().filter(member -> member.duty() == Duty.HEAD).count() <= 1, "members", "congress.group-two-heads");
        var actors = new HashSet<String>();
        members.forEach(member -> check.that(actors.add(member.actor()), "members", "congress.group-member-twice", member.actor()));
        check.orThrow();
    }
}
