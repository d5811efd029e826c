package meeting.security.post;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import meeting.security.Place;

/**
 * A post on one day.
 *
 * @param asOf    the moment it is looked at
 * @param watches of the day, in the order of time
 */
public record PostView(String name, Place place, Instant asOf, List<WatchView> watches) {

    /** Who stands there now; two while one relieves the other. */
    public List<WatchView> now() {
        return watches.stream().filter(watch -> watch.details().covers(asOf)).toList();
    }

    /** The next to come; null when nobody else does. */
    public WatchView next() {
        return watches.stream().filter(watch -> watch.details().from().isAfter(asOf)).min(Comparator.comparing(watch -> watch.details().from())).orElse(null);
    }

    /** SC6. */
    public boolean isUnmanned() {
        return now().isEmpty() && next() != null && watches.stream().anyMatch(watch -> !watch.details().until().isAfter(asOf));
    }

    /** SC6: since when; null while it is not. */
    public Instant unmannedSince() {
        return isUnmanned() ? ended().max(Comparator.naturalOrder()).orElse(null) : null;
    }

    private Stream<Instant> ended() {
        return watches.stream().map(watch -> watch.details().until()).filter(until -> !until.isAfter(asOf));
    }
}
