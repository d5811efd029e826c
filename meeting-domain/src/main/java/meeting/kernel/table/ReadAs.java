package meeting.kernel.table;

import java.nio.charset.Charset;

/**
 * What the user says about a file when the guess was wrong; null where the guess stands.
 *
 * @param charset charset of delimited text
 * @param sheet name of the sheet of a workbook
 * @param headerRow number of the row with the headers, as a spreadsheet shows it, from 1
 */
public record ReadAs(Charset charset, String sheet, Integer headerRow) {

    public static final ReadAs GUESSED = new ReadAs(null, null, null);
}
