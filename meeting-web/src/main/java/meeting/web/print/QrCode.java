package meeting.web.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code, for paper and for screens. */
public final class QrCode {

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** A quarter of it may be dirty or worn and it still reads. @throws IllegalArgumentException if the text is longer than any QR code holds */
    public static QrCode of(String text) {
        return of(text, ErrorCorrectionLevel.Q);
    }

    /** For long texts in little room: of larger modules, a seventh of which may be worn. @throws IllegalArgumentException likewise */
    public static QrCode inLittleRoom(String text) {
        return of(text, ErrorCorrectionLevel.M);
    }

    private static QrCode of(String text, ErrorCorrectionLevel level) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, level, EncodeHintType.MARGIN, 0);
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }

    /** Modules along each side. */
    public int getSide() {
        return modules.getWidth();
    }

    public boolean isDark(int column, int row) {
        return modules.get(column, row);
    }

    /** The dark modules as data of an SVG path, one unit a module. */
    public String getPath() {
        var path = new StringBuilder();
        for (var row = 0; row < getSide(); row++)
            for (var column = 0; column < getSide(); column++)
                if (isDark(column, row)) path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
        return path.toString();
    }
}
