package meeting.web.e2e;

import static meeting.web.e2e.Gate.GREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A badge held before the camera: the video is drawn, what reads it is the product's. */
class GateCameraIT {
    private static final int SIDE = 240;
    /** A camera that sees the badge somewhat to the left of the middle, on a grey wall. */
    private static final String CAMERA = """
        navigator.mediaDevices.getUserMedia = async () => {
          const canvas = document.createElement('canvas'), pen = canvas.getContext('2d'), rows = '%s'.split(',');
          canvas.width = 640; canvas.height = 480;
          const draw = () => {
            pen.fillStyle = '#9a9a9a'; pen.fillRect(0, 0, 640, 480);
            rows.forEach((row, y) => [...row].forEach((dark, x) => { pen.fillStyle = dark === '1' ? '#000' : '#fff'; pen.fillRect(160 + x, 120 + y, 1, 1); }));
          };
          draw(); setInterval(draw, 100);
          return canvas.captureStream(10);
        };""";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("A4: a phone's camera reads the code of a badge, once, and the person goes in")
    void readsABadge() throws WriterException {
        var doors = new GateClient(server);
        var code = doors.codes(1).get(0);
        var page = browser.visitAs(DemoPerson.SECURITY, "en", Browser.PHONE);
        page.addInitScript(CAMERA.formatted(drawn(new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, SIDE, SIDE))));
        var gate = Gate.open(page, "Gate with a camera", doors);

        page.locator("#camera-switch").click();

        gate.shows(GREEN, "Welcome", "go in");
        page.locator("#camera-switch").click();
        page.waitForCondition(() -> page.locator("#camera").isHidden());
        assertThat(doors.ask("select method || ' ' || verdict from sign_in where gate = 'Gate with a camera'")).containsExactly("CAMERA ADMITTED");
    }

    @Test
    @DisplayName("without a camera the gate says so and stays ready for a scanner")
    void saysThatThereIsNone() {
        var page = browser.visitAs(DemoPerson.SECURITY, "en", Browser.PHONE);
        page.addInitScript("navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('none', 'NotFoundError'); };");
        var gate = Gate.open(page, "Gate without a camera", new GateClient(server));

        page.locator("#camera-switch").click();

        page.waitForCondition(() -> page.locator("#verdict").textContent().contains("camera"));
        gate.isReady();
    }

    private static String drawn(BitMatrix code) {
        return IntStream.range(0, code.getHeight())
            .mapToObj(y -> IntStream.range(0, code.getWidth()).mapToObj(x -> code.get(x, y) ? "1" : "0").collect(Collectors.joining()))
            .collect(Collectors.joining(","));
    }
}
