package meeting.web.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A font in which 285 radicals no longer share the shape of everyday characters: a PDF names a shape by its lowest code point, so that
 * nobody would find 马 or 文 in it, only the radicals that look like them.
 */
public final class SearchableFont {

    private static final int CMAP = 0x636d6170;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBTABLE_ENTRY = 8;
    private static final int ALL_OF_UNICODE = 12;
    private static final int GROUP_ENTRY = 12;
    private static final int FIRST_RADICAL = 0x2e80;
    private static final int LAST_RADICAL = 0x2fdf;
    private static final int PRIVATE_USE = 0x100000;

    /** They warn of what fonts lack, those of the machine too, of which none is used. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.fontbox.ttf"), Logger.getLogger("org.apache.pdfbox.pdmodel.font"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private SearchableFont() { }

    /** @param file as a resource of a font's jar */
    public static InputStream open(String file) {
        try (var font = SearchableFont.class.getResourceAsStream(file)) {
            byte[] bytes = font.readAllBytes();
            moveRadicals(ByteBuffer.wrap(bytes));
            return new ByteArrayInputStream(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void moveRadicals(ByteBuffer font) {
        for (int table = 0; table < font.getShort(4); table++) {
            int entry = FIRST_TABLE + table * TABLE_ENTRY;
            if (font.getInt(entry) == CMAP) moveRadicals(font, font.getInt(entry + 8));
        }
    }

    private static void moveRadicals(ByteBuffer font, int cmap) {
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 4 + i * SUBTABLE_ENTRY + 4);
            if (font.getShort(subtable) != ALL_OF_UNICODE) continue;
            for (int group = 0; group < font.getInt(subtable + 12); group++) {
                int range = subtable + 16 + group * GROUP_ENTRY;
                int from = font.getInt(range);
                int to = font.getInt(range + 4);
                if (from < FIRST_RADICAL || to > LAST_RADICAL) continue;
                font.putInt(range, from + PRIVATE_USE).putInt(range + 4, to + PRIVATE_USE);
            }
        }
    }
}
