package meeting.plan.drafting;

import java.util.Map;

/**
 * What a person chose where two edits meet.
 *
 * @param against the revision that was looked at; choices against an older one do not count
 * @param picks   by {@link Meeting#id}
 */
public record Resolution(int against, Map<String, Pick> picks) {
    public static final Resolution NONE = new Resolution(0, Map.of());

    public Resolution {
        picks = Map.copyOf(picks);
    }
}
