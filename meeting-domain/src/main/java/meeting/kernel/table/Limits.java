package meeting.kernel.table;

/**
 * How much of a table is too much (TB7).
 *
 * @param bytes size of the file
 * @param rows rows with something in them, the header among them
 * @param columns last column with something in it
 * @param cells cells with something in them
 * @param cellLength characters of one cell
 * @param inflatedBytes size of a workbook's parts once unpacked
 * @param ratio how many times its packed size a part may unpack to
 */
public record Limits(long bytes, int rows, int columns, int cells, int cellLength, long inflatedBytes, int ratio) {

    /** Fits the largest congress with room to spare, and a heap of 512 MB. */
    public static final Limits DEFAULT = new Limits(20_000_000, 50_000, 200, 2_000_000, 4_000, 300_000_000, 200);
}
