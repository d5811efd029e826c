package meeting.plan.variant;

import meeting.congress.CongressId;

/** A variant as it is read. @param version to be handed back with an edit */
public record VariantView(VariantId id, CongressId congress, VariantDetails details, long version) {
}
