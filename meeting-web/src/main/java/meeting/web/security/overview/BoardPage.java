package meeting.web.security.overview;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import meeting.accreditation.device.Devices;
import meeting.accreditation.device.GateDeviceView;
import meeting.agenda.SittingView;
import meeting.security.overview.DoorBoard;
import meeting.security.overview.GateFlow;
import meeting.security.overview.Overview;
import meeting.web.attendance.SittingNow;

/** The doors as security watches them, on a wall and on a phone (SC14). */
@Named("securityBoardPage")
@ViewScoped
public class BoardPage implements Serializable {
    private static final int MINUTES = 20;
    private static final double HIGH = 24;
    private static final double LEAST = 0.6;

    /** A minute in the picture of a gate. @param height, top in units of a drawing {@value #MINUTES} wide and 24 high */
    public record Bar(int left, double top, double height) { }

    @Inject
    private transient Overview overview;
    @Inject
    private transient SittingNow sittings;
    @Inject
    private transient Devices devices;
    private UUID given;
    private transient SittingView sitting;
    private transient DoorBoard board;
    private transient List<GateDeviceView> troubled;

    /** Reads the sitting and its doors; also called by the page's own refresh. */
    public void load() {
        sitting = sittings.find(given).orElse(null);
        if (sitting == null) return;
        given = sitting.id().value();
        board = overview.board(sitting.id());
        troubled = null;
    }

    public boolean isPresent() {
        return sitting != null;
    }

    /** Devices at this sitting that are silent, late with scans or off the time. */
    public List<GateDeviceView> getTroubled() {
        if (troubled == null) troubled = devices.devices(sitting.congress()).stream().filter(this::isInTrouble).toList();
        return troubled;
    }

    private boolean isInTrouble(GateDeviceView device) {
        var contact = device.contact();
        return !device.isRevoked() && contact != null && sitting.id().value().equals(contact.sitting())
            && (contact.isSilent(board.asOf()) || contact.isClockWrong() || contact.queued() > 0);
    }

    /** The last minutes of a gate, all gates drawn to one measure. */
    public List<Bar> bars(GateFlow gate) {
        var most = Math.max(1, board.gates().stream().flatMap(each -> each.lastMinutes(board.asOf(), MINUTES).stream())
            .mapToInt(Integer::intValue).max().orElse(1));
        var minutes = gate.lastMinutes(board.asOf(), MINUTES);
        return IntStream.range(0, MINUTES).mapToObj(minute -> {
            var height = Math.max(LEAST, HIGH * minutes.get(minute) / most);
            return new Bar(minute, HIGH - height, height);
        }).toList();
    }

    /** Gates to open, by name. */
    public String getToOpen() {
        return String.join(" · ", board.forecast().toOpen());
    }

    public SittingView getSitting() { return sitting; }
    public DoorBoard getBoard() { return board; }
    public UUID getGiven() { return given; }
    public void setGiven(UUID sittingOfTheAddress) { given = sittingOfTheAddress; }
}
