package meeting.kernel.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops the parser before it holds a record that no table has (TB7): a million columns, a cell without end, a quote never closed. */
final class RecordGauge extends FilterReader {

    private static final int READ_AHEAD = 16_384;
    private static final int LINES_OF_A_CELL = 200;

    private final char delimiter;
    private final String fileName;
    private final Limits limits;
    private int row = 1;
    private long characters;
    private long delimiters;
    private long lines;

    RecordGauge(Reader text, char delimiter, String fileName, Limits limits) {
        super(text);
        this.delimiter = delimiter;
        this.fileName = fileName;
        this.limits = limits;
    }

    /** The parser has done with a record and begins another. */
    void next(int nextRow) {
        row = nextRow;
        characters = 0;
        delimiters = 0;
        lines = 0;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) gauge((char) c);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = 0; i < n; i++) gauge(buffer[offset + i]);
        return n;
    }

    private void gauge(char c) {
        if (c == delimiter) delimiters++;
        if (c == '\n') lines++;
        if (++characters <= limits.columns() * (limits.cellLength() + 3L) + READ_AHEAD) return;
        if (lines > LINES_OF_A_CELL) throw new UnreadableTable("table.unclosed-quote", fileName, row);
        if (delimiters > limits.columns()) throw new UnreadableTable("table.too-many-columns", fileName, row, limits.columns());
        throw new UnreadableTable("table.text-too-long", fileName, limits.cellLength());
    }
}
