/**
 * Tables as people send them, read and written: spreadsheets and delimited text in, spreadsheets and delimited text out. Knows nothing
 * of what the rows mean.
 * <ul>
 * <li>TB1 The content says what a file is, its name never does.
 * <li>TB2 Text is decoded without loss or not at all: UTF-8, UTF-16, GB18030 or Western, found by looking, or as the user says.
 * <li>TB3 Comma, semicolon or tab, whichever makes a table; quotes, and line breaks within them, are honoured.
 * <li>TB4 A cell is what the user sees in it, without the space around it: a phone number has all its digits and no exponent, a date is
 *     ISO, a formula is its value, a merged cell is the value of all it covers.
 * <li>TB5 The headers are the first row with two filled cells or more, or the row the user names; no two have the same name, none is
 *     blank: a second one gets a number, a column of a workbook without any gets its letter.
 * <li>TB6 Nothing is cut or shifted in silence: a row keeps the number a spreadsheet shows, a short row is filled with blanks, and a cell
 *     that cannot be trusted (no header, a formula's error, lost digits) is told as a problem of its row.
 * <li>TB7 Size is bounded before anything is held: bytes, inflated bytes and their ratio, rows, columns, cells, length of a cell.
 * <li>TB8 What cannot be read is refused by name and reason, and leaves nothing behind.
 * <li>TB9 Headers are matched to fields one to one: the same words before contained words before a slip of the pen.
 * <li>TB10 No exported cell can run as a formula. In a workbook every cell is text, written as it is. In delimited text a cell that begins
 *     with {@code = + - @}, tab or their full-width forms, at its start or after a semicolon, tab or line break, gets an apostrophe there;
 *     so does a phone number in its international form, whose plus sign a spreadsheet would eat. A plain negative number stays a number.
 * <li>TB11 An export read again gives the same table: the reader takes away the apostrophe that the writer gave.
 * </ul>
 */
package meeting.kernel.table;
