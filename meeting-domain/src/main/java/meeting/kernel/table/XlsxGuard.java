package meeting.kernel.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks a workbook once without keeping anything, because the library that reads it afterwards trusts its input (TB7). */
final class XlsxGuard {

    private static final long RATIO_COUNTS_FROM = 5_000_000;
    private static final int LONGEST_PIECE_OF_MARKUP = 256_000;

    private final String fileName;
    private final Limits limits;
    private final SheetMap sheets = new SheetMap();
    private long inflated;

    XlsxGuard(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    /** Returns what was seen on the way of the layout of the sheets. */
    SheetMap check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements();) check(zip, entries.nextElement());
        } catch (ZipException | EOFException damaged) {
            throw new UnreadableTable("table.truncated", fileName);
        }
        return sheets;
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        boolean markup = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        try (InputStream content = zip.getInputStream(entry)) {
            var part = new Gauge(content, entry.getCompressedSize(), markup);
            boolean wellFormed = new MarkupGuard(fileName, limits, sheets.part(entry.getName())).check(part);
            if (markup && !wellFormed) throw new UnreadableTable("table.truncated", fileName);
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Counts what comes out of one part. */
    private final class Gauge extends FilterInputStream {

        private final long packed;
        private final boolean markup;
        private long size;
        private int piece;

        Gauge(InputStream part, long packed, boolean markup) {
            super(part);
            this.packed = packed;
            this.markup = markup;
        }

        @Override
        public void close() { } // an XML parser closes what it did not open

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n <= 0) return n;
            size += n;
            inflated += n;
            if (inflated > limits.inflatedBytes() || size > RATIO_COUNTS_FROM && size > packed * limits.ratio()) {
                throw new UnreadableTable("table.zip-bomb", fileName);
            }
            for (int i = offset; markup && i < offset + n; i++) {
                piece = buffer[i] == '<' ? 0 : piece + 1;
                if (piece > LONGEST_PIECE_OF_MARKUP) throw new UnreadableTable("table.text-too-long", fileName, limits.cellLength());
            }
            return n;
        }
    }
}
