package meeting.kernel.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks one part of a workbook and refuses what would make its reader hold or compute without end (TB7). */
final class MarkupGuard {

    private static final int EXCEL_COLUMNS = 16_384;
    private static final int EXCEL_CELL_LENGTH = 32_767;
    private static final int TEXT_PER_CELL = 20;
    private static final long FORMULA_WORK = 2_000_000_000L;

    private final String fileName;
    private final Limits limits;
    private final SheetMap.Part part;
    private int depth;
    private int textDepth;
    private int cellsOfRow;
    private boolean sharedText;
    private long sharedIndex;
    private long textLength;
    private long allText;
    private long others;
    private long cells;
    private long sharedFormulas;
    private long arrayFormulas;
    private long formulaBegin;
    private long longestFormula;

    MarkupGuard(String fileName, Limits limits, SheetMap.Part part) {
        this.fileName = fileName;
        this.limits = limits;
        this.part = part;
    }

    /** False when the part is no markup, or damaged. */
    boolean check(InputStream content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            for (var xml = factory.createXMLStreamReader(content); xml.hasNext();) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                    default -> { }
                }
            }
            return true;
        } catch (XMLStreamException malformed) {
            return false;
        }
    }

    private void start(XMLStreamReader xml) {
        depth++;
        switch (xml.getLocalName()) {
            case "c" -> cell(xml);
            case "si" -> beginText();
            case "f" -> formula(xml.getAttributeValue(null, "t"));
            case "v", "is", "t", "row" -> { }
            default -> other(xml);
        }
    }

    private void cell(XMLStreamReader xml) {
        var reference = xml.getAttributeValue(null, "r");
        if (++cellsOfRow > EXCEL_COLUMNS || reference != null && !reference.matches("[A-Za-z]{1,3}\\d{1,7}")) {
            throw new UnreadableTable("table.too-many-columns", fileName, rowOf(reference), limits.columns());
        }
        cells++;
        sharedText = "s".equals(xml.getAttributeValue(null, "t"));
        sharedIndex = 0;
        beginText();
    }

    /** 0 where the row does not say its number. */
    private static int rowOf(String reference) {
        var digits = reference == null ? "" : reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private void beginText() {
        if (textDepth > 0) return;
        textDepth = depth;
        textLength = 0;
    }

    private void formula(String kind) {
        if ("shared".equals(kind)) sharedFormulas++;
        if ("array".equals(kind)) arrayFormulas++;
        formulaBegin = textLength;
    }

    private void other(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "sheet" -> part.sheet(xml.getAttributeValue(null, "name"), xml.getAttributeValue(null, "id"));
            case "Relationship" -> part.relationship(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            case "mergeCell" -> part.merged(xml.getAttributeValue(null, "ref"));
            default -> { }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) allText += xml.getAttributeValue(i).length();
        others++;
        checkTotals();
    }

    private void text(XMLStreamReader xml) {
        if (textDepth == 0) return;
        textLength += xml.getTextLength();
        allText += xml.getTextLength();
        if (sharedText) xml.getText().chars().filter(Character::isDigit).forEach(digit -> sharedIndex = sharedIndex * 10 + digit - '0');
        if (textLength > EXCEL_CELL_LENGTH) throw new UnreadableTable("table.text-too-long", fileName, limits.cellLength());
        checkTotals();
    }

    private void checkTotals() {
        if (others > limits.cells() || allText > (long) limits.cells() * TEXT_PER_CELL || sharedIndex > limits.cells()) {
            throw new UnreadableTable("table.too-many-cells", fileName, limits.cells());
        }
    }

    /** The reader spells out each shared formula and looks through all arrays for each cell. */
    private void endFormula() {
        longestFormula = Math.max(longestFormula, textLength - formulaBegin);
        if (sharedFormulas * longestFormula > FORMULA_WORK || arrayFormulas * cells > FORMULA_WORK) {
            throw new UnreadableTable("table.too-many-formulas", fileName);
        }
    }

    private void end(String element) {
        if (element.equals("f")) endFormula();
        if (element.equals("row")) cellsOfRow = 0;
        if (depth-- == textDepth) textDepth = 0;
    }
}
