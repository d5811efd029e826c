package meeting.congress.division;

import java.util.Optional;
import meeting.congress.CongressId;

/** A group as it is read. @param version to be handed back with an edit */
public record GroupView(CongressId congress, GroupCode code, GroupDetails details, long version) {

    /** W4: the head, or who stands in. */
    public Optional<String> inCharge() {
        return withDuty(Duty.HEAD).or(() -> withDuty(Duty.DEPUTY));
    }

    public boolean has(String actor) {
        return details.members().stream().anyMatch(member -> member.actor().equals(actor));
    }

    private Optional<String> withDuty(Duty duty) {
        return details.members().stream().filter(member -> member.duty() == duty).map(GroupMember::actor).findFirst();
    }
}
