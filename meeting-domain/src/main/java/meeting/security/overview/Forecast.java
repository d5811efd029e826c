package meeting.security.overview;

import java.time.Instant;
import java.util.List;

/**
 * When the last delegate will be in, and which gates to open (SC15 to SC18).
 *
 * @param expected      persons still expected
 * @param perMinute     persons who come, a minute
 * @param likely        when the last will be in, if they go on coming like this; null where nothing is forecast
 * @param earliest      eight times of ten not before
 * @param latest        eight times of ten not after; null if it cannot be said
 * @param service       minutes a person takes at a gate, as measured; null while no gate was busy enough to tell
 * @param lanesOpen     gates that are open
 * @param lanesNow      lanes needed for the rate of now; null while the service is not known
 * @param lanesForStart lanes needed for all to be in by the beginning; null where it is too late or cannot be said
 * @param toOpen        gates to open, the quickest first; fewer than needed if no more are known
 */
public record Forecast(ForecastState state, int expected, double perMinute, Instant likely, Instant earliest, Instant latest, Double service, int lanesOpen,
                       Integer lanesNow, Integer lanesForStart, List<String> toOpen) {
    private static final int SECONDS = 60;

    public boolean isSaid() {
        return state == ForecastState.SAID;
    }

    /** Lanes that are needed and not open; 0 where that cannot be said. */
    public int lacking() {
        var needed = Math.max(lanesNow == null ? 0 : lanesNow, lanesForStart == null ? 0 : lanesForStart);
        return isSaid() ? Math.max(0, needed - lanesOpen) : 0;
    }

    /** Seconds a person takes at a gate; null while that is not known. */
    public Long serviceSeconds() {
        return service == null ? null : Math.round(service * SECONDS);
    }
}
