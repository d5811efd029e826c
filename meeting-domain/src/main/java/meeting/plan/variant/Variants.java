package meeting.plan.variant;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface Variants {
    Optional<Variant> of(VariantId id);

    /** In the order in which they were proposed. */
    List<Variant> in(CongressId congress);

    void add(Variant variant);

    void remove(Variant variant);
}
