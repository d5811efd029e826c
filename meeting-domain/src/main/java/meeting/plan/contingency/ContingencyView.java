package meeting.plan.contingency;

import java.util.Map;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.Coverage;

/**
 * A scenario as it is read.
 *
 * @param groups      names of the groups of the congress by code
 * @param open        the activation that is running; null if none is
 * @param activatable whether the reader may activate and rehearse it (X9)
 * @param version     to be handed back with an edit
 */
public record ContingencyView(CongressId congress, ContingencyCode code, ContingencyDetails details, Coverage coverage,
                              Map<String, LocalizedText> groups, ActivationId open, boolean activatable, long version) {
    public LocalizedText title() {
        return details.texts().title();
    }

    /** The group's name; its code for one that is no more. */
    public LocalizedText nameOf(String group) {
        return groups.getOrDefault(group, LocalizedText.of(group));
    }

    public LocalizedText leadName() {
        return nameOf(details.lead());
    }
}
