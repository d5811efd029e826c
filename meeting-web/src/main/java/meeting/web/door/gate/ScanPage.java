package meeting.web.door.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.web.attendance.SittingNow;
import org.omnifaces.util.Faces;

/** One gate at one sitting: chosen once, then the address carries both. What is scanned goes over the same interface as a device's. */
@Named("gateScanPage")
@RequestScoped
public class ScanPage {
    private static final int LONGEST_GATE = 80;
    private static final String COOKIE = "plenum-gate";
    private static final int A_MONTH = 30 * 24 * 60 * 60;

    @Inject
    private SittingNow sittings;

    private UUID sitting;
    private String gate;
    private SittingView held;

    public void load() {
        held = sittings.find(sitting).orElse(null);
        if (isChosen()) Faces.addResponseCookie(COOKIE, URLEncoder.encode(gate, StandardCharsets.UTF_8), "/", A_MONTH);
    }

    /** Whether both are chosen and scanning may begin. */
    public boolean isChosen() {
        return held != null && sitting != null && gate != null;
    }

    public SittingView getHeld() {
        return held;
    }

    /** What the gate was called last on this device. */
    public String getRememberedGate() {
        var remembered = Faces.getRequestCookie(COOKIE);
        return gate != null ? gate : remembered == null ? "" : URLDecoder.decode(remembered, StandardCharsets.UTF_8);
    }

    public UUID getSitting() { return sitting; }
    public void setSitting(UUID given) { sitting = given; }
    public String getGate() { return gate; }

    public void setGate(String given) {
        gate = given == null || given.isBlank() ? null : given.strip().substring(0, Math.min(LONGEST_GATE, given.strip().length()));
    }
}
