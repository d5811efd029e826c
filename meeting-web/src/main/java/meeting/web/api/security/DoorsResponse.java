package meeting.web.api.security;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import meeting.security.overview.DoorBoard;

/**
 * The doors of a sitting.
 *
 * @param minute  beginning of the minute that runs, UTC
 * @param persons who are in
 * @param scans   decided, of whatever verdict
 * @param refused of them
 * @param gates   flow gate by gate
 * @param lastIn  minute in which the last one expected will be in, as forecast; absent where nothing is forecast
 * @param lacking lanes that should be opened
 */
public record DoorsResponse(UUID sitting, Instant minute, int persons, int scans, int refused, List<Gate> gates, Instant lastIn, int lacking) {
    /** @param lastMinute scans in the last minute that is over */
    public record Gate(String gate, int lastMinute, int admitted, int refused, boolean open) { }

    static DoorsResponse of(DoorBoard board) {
        var gates = board.gates().stream()
            .map(gate -> new Gate(gate.gate(), gate.lastMinute(board.asOf()), gate.admitted(), gate.refused(), gate.isOpen(board.asOf()))).toList();
        var lastIn = board.forecast().likely() == null ? null : minuteOf(board.forecast().likely());
        return new DoorsResponse(board.sitting().value(), minuteOf(board.asOf()), board.persons(), board.scans(), board.refused(), gates, lastIn,
            board.forecast().lacking());
    }

    private static Instant minuteOf(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
