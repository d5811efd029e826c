package meeting.web.print;

import java.util.List;

/**
 * A list as it leaves the product, in the reader's words.
 *
 * @param subject what the audit trail says was exported: message key of the page's title
 * @param title   what the list is; names the file too
 * @param about   lines under the title on paper, such as what was filtered
 * @param rows    texts in the order of the headers, null is a blank cell; walked through once
 */
public record ExportList(String subject, String title, List<String> about, List<String> headers, Iterable<List<String>> rows) {
    /** More than any format takes, for lists that change while they are read and so are read in one go. */
    public static final int EVERY_ROW = 200_000;
}
