package meeting.kernel.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * One cell of a workbook (TB4).
 *
 * @param problem key of the message if the text cannot be trusted, else null
 */
record CellValue(String text, String problem) {

    static final CellValue BLANK = new CellValue("", null);
    private static final MathContext DIGITS_OF_EXCEL = new MathContext(15);
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern ERROR = Pattern.compile("#(N/A|[A-Z]+[!?]|NAME\\?|DIV/0!|[A-Z_]+!)");

    static CellValue of(Cell cell) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number) return number(number, cell);
        if (value instanceof Boolean flag) return new CellValue(flag ? "TRUE" : "FALSE", null);
        var text = CellText.of(cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText());
        if (cell.getType() == CellType.ERROR || cell.getType() == CellType.FORMULA && ERROR.matcher(text).matches()) {
            return new CellValue(text, "table.formula-error");
        }
        if (cell.getType() == CellType.FORMULA && value == null && cell.getRawValue() == null) {
            return new CellValue("", "table.formula-without-value");
        }
        return new CellValue(Formulas.restore(text), null);
    }

    private static CellValue number(BigDecimal number, Cell cell) {
        var format = NumberFormat.of(cell);
        var date = format.dateOf(number, cell);
        if (date != null) return new CellValue(date, null);
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER || number.scale() > LONGEST_NUMBER) {
            return new CellValue(number.toString(), null);
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole) return new CellValue(number.round(DIGITS_OF_EXCEL).stripTrailingZeros().toPlainString(), null);
        var digits = number.toBigInteger().toString();
        return new CellValue(format.padded(digits), digits.length() > DIGITS_OF_EXCEL.getPrecision() ? "table.lost-digits" : null);
    }
}
