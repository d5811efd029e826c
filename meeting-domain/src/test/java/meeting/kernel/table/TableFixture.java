package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made byte by byte, read through the public door. */
final class TableFixture {

    static final Limits SMALL = new Limits(1_500_000, 50, 100, 2_000, 100, 3_000_000, 200);
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private TableFixture() { }

    static Table read(byte[] bytes) {
        return read(bytes, ReadAs.GUESSED, Limits.DEFAULT);
    }

    static Table read(byte[] bytes, ReadAs readAs, Limits limits) {
        Path file = null;
        try {
            file = Files.createTempFile("table", ".upload");
            return TableReader.read(Files.write(file, bytes), "roster.csv", readAs, limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            if (file != null) file.toFile().delete();
        }
    }

    static Table csv(String text) {
        return read(text.getBytes(UTF_8));
    }

    static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    static byte[] bytes(String text, Charset charset, int... mark) {
        var out = new ByteArrayOutputStream();
        for (int b : mark) out.write(b);
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    /** A workbook whose one sheet holds these rows of markup. */
    static byte[] workbook(String rows) {
        return workbook(rows, "", "");
    }

    static byte[] workbook(String rows, String afterRows, String sharedStrings) {
        return workbook(Map.of("Liste", "<sheetData>" + rows + "</sheetData>" + afterRows), sharedStrings);
    }

    static byte[] workbook(Map<String, String> sheets, String sharedStrings) {
        Map<String, String> parts = new LinkedHashMap<>();
        var names = new StringBuilder();
        var relationships = new StringBuilder();
        var overrides = new StringBuilder();
        sheets.forEach((name, content) -> {
            int n = parts.size() + 1;
            boolean hidden = name.startsWith("hidden");
            names.append("<sheet name='%s' sheetId='%d' r:id='rId%d' %s/>".formatted(name, n, n, hidden ? "state='hidden'" : ""));
            relationships.append("<Relationship Id='rId%d' Target='worksheets/sheet%d.xml' Type='%s/worksheet'/>".formatted(n, n, OFFICE));
            parts.put("xl/worksheets/sheet" + n + ".xml", "<worksheet>" + content + "</worksheet>");
        });
        parts.put("xl/workbook.xml", "<workbook xmlns:r='" + OFFICE + "'><sheets>" + names + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relationships + "</Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
            + "<numFmt numFmtId='165' formatCode='00000'/><numFmt numFmtId='166' formatCode='[h]:mm'/></numFmts><cellXfs>"
            + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='31'/><xf numFmtId='22'/><xf numFmtId='20'/>"
            + "<xf numFmtId='165'/><xf numFmtId='11'/><xf numFmtId='10'/></cellXfs></styleSheet>");
        parts.put("[Content_Types].xml", ("<Types><Override PartName='/xl/workbook.xml' ContentType='%ssheet.main+xml'/>"
            + "<Override PartName='/xl/sharedStrings.xml' ContentType='%ssharedStrings+xml'/>"
            + "<Override PartName='/xl/styles.xml' ContentType='%sstyles+xml'/></Types>").formatted(TYPES, TYPES, TYPES));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
