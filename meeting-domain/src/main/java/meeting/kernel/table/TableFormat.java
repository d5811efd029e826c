package meeting.kernel.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** The formats a table is exported in. */
public enum TableFormat {

    /** Delimited text as in RFC 4180: comma, CRLF, UTF-8 with a byte order mark so that a spreadsheet opens every script rightly. */
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public void write(String title, List<String> headers, Iterator<List<String>> rows, OutputStream out) throws IOException {
            CsvWriter.write(headers, rows, out);
        }
    },

    /** Office Open XML workbook with one sheet. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(String title, List<String> headers, Iterator<List<String>> rows, OutputStream out) throws IOException {
            XlsxWriter.write(title, headers, rows, out);
        }
    };

    private final String extension;
    private final String mediaType;

    TableFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes row by row, holding few of them at a time; no cell can run as a formula (TB10). Flushes the stream and leaves it open.
     *
     * @param title name of the sheet, where the format has one
     * @param headers one per column
     * @param rows cells in the order of the headers; null is a blank cell
     */
    public abstract void write(String title, List<String> headers, Iterator<List<String>> rows, OutputStream out) throws IOException;
}
