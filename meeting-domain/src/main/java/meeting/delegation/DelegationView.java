package meeting.delegation;

import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;

/** A delegation as others read it. @param version to be handed back with an edit (D6) */
public record DelegationView(DelegationId id, CongressId congress, DelegationDetails details, long version) {
    public int number() {
        return details.number();
    }

    public LocalizedText name() {
        return details.name();
    }
}
