package meeting.web.print.badge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.web.print.SearchableFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the product's two typefaces in one document: Latin letters from one, everything else from the other; only the characters used are embedded. */
final class Typeface implements Closeable {
    /** A stretch of text that one font has. */
    record Run(PDFont font, String text) { }

    private record Loaded(TrueTypeFont file, CmapLookup characters, PDFont font) { }

    /** @param width in units of the size */
    private record Glyph(PDFont font, float width) { }

    private record Place(String text, float width, float height, float size) { }

    private static final float EM = 1000;
    private static final int REMEMBERED = 1_000;
    private final List<Loaded> fonts = new ArrayList<>();
    private final Map<Integer, Optional<Glyph>> glyphs = new HashMap<>();
    /** What stands on every card is fitted once. */
    private final Map<Place, Fitted> fitted = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Fitted> eldest) {
            return size() > REMEMBERED;
        }
    };

    Typeface(PDDocument document, boolean bold) throws IOException {
        load(document, bold ? "OpenSans/OpenSans-Bold.ttf" : "OpenSans/OpenSans-Regular.ttf");
        load(document, bold ? "NotoSansSC/NotoSansSC-Bold.ttf" : "NotoSansSC/NotoSansSC-Regular.ttf");
    }

    private void load(PDDocument document, String file) throws IOException {
        try (var in = SearchableFont.open("/fonts/ttf/" + file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            fonts.add(new Loaded(font, font.getUnicodeCmapLookup(), PDType0Font.load(document, font, true)));
        }
    }

    /** @param width and @param height of its place and @param size that it has at most, in points (PB1) */
    Fitted fitted(String text, float width, float height, float size) {
        var place = new Place(text, width, height, size);
        var known = fitted.get(place);
        if (known == null) fitted.put(place, known = Fitted.into(width, height, size, this, text));
        return known;
    }

    /** The text as it can be printed; what no font has is left out. */
    List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        text.codePoints().forEach(character -> glyph(character).ifPresent(glyph -> {
            var last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            var written = Character.toString(character);
            if (last != null && last.font() == glyph.font()) runs.set(runs.size() - 1, new Run(glyph.font(), last.text() + written));
            else runs.add(new Run(glyph.font(), written));
        }));
        return runs;
    }

    /** Whether every character of it can be printed. */
    boolean has(String text) {
        return text.codePoints().allMatch(character -> glyph(character).isPresent());
    }

    /** In units of the size. */
    float width(String text) {
        var width = 0f;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) width += glyph(text.codePointAt(i)).map(Glyph::width).orElse(0f);
        return width;
    }

    private Optional<Glyph> glyph(int character) {
        return glyphs.computeIfAbsent(character, this::find);
    }

    private Optional<Glyph> find(int character) {
        return fonts.stream().filter(font -> font.characters().getGlyphId(character) != 0).findFirst().map(font -> {
            try {
                return new Glyph(font.font(), font.font().getStringWidth(Character.toString(character)) / EM);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (var font : fonts) font.file().close();
    }
}
