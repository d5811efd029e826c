package meeting.kernel.table;

import java.util.List;

/**
 * A table as read from a file, held in memory within {@link Limits}.
 *
 * @param headers one name per column, none blank, no two alike (TB5)
 * @param headerRow number of the row the headers were found in, as a spreadsheet shows it, from 1
 * @param rows the rows below the headers with something in them, in the file's order
 * @param source how the file was understood
 */
public record Table(List<String> headers, int headerRow, List<Row> rows, Source source) {

    /**
     * @param number the row's number as a spreadsheet shows it, from 1; a line break within a cell does not count
     * @param cells one text per header, blank where there is nothing
     * @param problems what cannot be trusted in this row (TB6)
     */
    public record Row(int number, List<String> cells, List<Problem> problems) { }

    /**
     * @param column column from 0; may lie beyond the last header
     * @param code key of the message: {@code table.surplus-cell}, {@code table.formula-error}, {@code table.formula-without-value} or
     *     {@code table.lost-digits}
     * @param text the cell as far as it could be read
     */
    public record Problem(int column, String code, String text) { }

    /**
     * How the file was understood, for the user to check and correct.
     *
     * @param format CSV or XLSX
     * @param charset name of the charset of delimited text, else null
     * @param delimiter delimiter of delimited text, else null
     * @param sheet name of the sheet read, null for delimited text
     * @param sheets names of all visible sheets, empty for delimited text
     */
    public record Source(TableFormat format, String charset, Character delimiter, String sheet, List<String> sheets) { }
}
