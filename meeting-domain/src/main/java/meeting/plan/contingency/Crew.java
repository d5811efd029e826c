package meeting.plan.contingency;

import java.util.List;
import java.util.Map;
import meeting.congress.division.Duty;
import meeting.kernel.LocalizedText;
import meeting.plan.contingency.scenario.Command;

/** Who works in the groups of a congress. @param names of the groups by code */
record Crew(Map<String, LocalizedText> names, List<Place> places) {

    /** One member of one group. */
    record Place(String group, String actor, Duty duty) { }

    boolean has(String actor) {
        return places.stream().anyMatch(place -> place.actor().equals(actor));
    }

    boolean isIn(String actor, String group) {
        return places.stream().anyMatch(place -> place.actor().equals(actor) && place.group().equals(group));
    }

    /** X2: the head of the group with its first deputy; without a head the deputies in their order. */
    Command usualCommandOf(String group) {
        var leaders = places.stream().filter(place -> place.group().equals(group) && place.duty() != Duty.MEMBER)
            .sorted((one, other) -> one.duty().compareTo(other.duty())).map(Place::actor).toList();
        return new Command(leaders.isEmpty() ? null : leaders.get(0), leaders.size() < 2 ? null : leaders.get(1));
    }
}
