package meeting.plan.contingency;

import java.util.List;
import meeting.kernel.LocalizedText;

/** One person to be told (X11). @param steps what the groups of this person do, in their order; empty if nothing */
record Told(String actor, Part part, List<LocalizedText> steps) {

    /** What is expected of this person; in letters its name is the word. */
    enum Part { COMMANDER, DEPUTY, STEPS, READER }
}
