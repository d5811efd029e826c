package meeting.web.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** QR codes for pages: {@code <mt:qr text="…" label="…"/>}. */
@Named("qrCodes")
@ApplicationScoped
public class QrCodes {
    public QrCode of(String text) {
        return QrCode.of(text);
    }
}
