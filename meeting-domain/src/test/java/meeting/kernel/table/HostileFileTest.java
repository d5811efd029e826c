package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static meeting.kernel.table.TableFixture.SMALL;
import static meeting.kernel.table.TableFixture.workbook;
import static meeting.kernel.table.TableFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFileTest {

    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
    private static final String HEAD = "a,b\n";

    @TempDir
    private Path directory;

    private static Arguments hostile(String what, String code, byte[] content) {
        return Arguments.of(what, code, content);
    }

    private static Arguments hostile(String what, String code, String content) {
        return Arguments.of(what, code, content.getBytes(UTF_8));
    }

    static Stream<Arguments> notTables() {
        return Stream.of(
            hostile("an empty file", "table.empty", ""),
            hostile("blank lines", "table.empty", " \r\n\r\n\t"),
            hostile("blank cells", "table.empty", ",,\n,,\n".repeat(200)),
            hostile("a header only", "table.header-only", "name,unit\r\n"),
            hostile("a PDF", "table.not-a-table", "%PDF-1.7\n1 0 obj\n"),
            hostile("a picture", "table.not-a-table", 
                join(new byte[] {(byte) 0x89}, "PNG\r\n\032\n\0\0\0\rIHDR".getBytes(ISO_8859_1), noise(500, 256))),
            hostile("a program", "table.not-a-table", join("MZ".getBytes(UTF_8), noise(500, 256))),
            hostile("noise without zeroes", "table.not-a-table", noise(500, 255)),
            hostile("text with a zero byte", "table.not-a-table", HEAD + "1,2\n".repeat(20) + "3,\0\n"),
            hostile("a web page called a spreadsheet", "table.other-spreadsheet", "<html><table><tr><td>a</td></tr></table></html>"),
            hostile("an old Excel file", "table.old-excel", join(COMPOUND, new byte[400], "Workbook".getBytes(UTF_16LE))),
            hostile("a workbook with a password", "table.password-protected",
                join(COMPOUND, new byte[400], "EncryptedPackage".getBytes(UTF_16LE))),
            hostile("an OpenDocument sheet", "table.other-spreadsheet",
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))),
            hostile("an OpenDocument text", "table.not-a-table", zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"))),
            hostile("a Word document", "table.not-a-table", zip(Map.of("word/document.xml", "<document/>"))),
            hostile("a quote never closed", "table.unclosed-quote", HEAD + "1,\"2\n3,4\n"),
            hostile("a quote never closed in a long file", "table.unclosed-quote", HEAD + "1,\"2\n" + "3,4,5,6\n".repeat(5_000)));
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
            hostile("a file too large", "table.too-large", "a,b\n".repeat(375_001)),
            hostile("too many rows", "table.too-many-rows", HEAD + "1,2\n".repeat(50)),
            hostile("a million blank lines", "table.too-many-rows", "a" + "\n".repeat(1_048_576) + "b"),
            hostile("too many cells", "table.too-many-cells", ("x,".repeat(60) + "\n").repeat(40)),
            hostile("a column too many", "table.too-many-columns", HEAD + "1,".repeat(100) + "2\n"),
            hostile("a million columns", "table.too-many-columns", HEAD + ",".repeat(900_000)),
            hostile("a cell too long", "table.cell-too-long", HEAD + "1," + "x".repeat(101) + "\n"),
            hostile("a gigantic cell", "table.text-too-long", HEAD + "1," + "x".repeat(900_000) + "\n"));
    }

    static Stream<Arguments> badWorkbooks() {
        var good = workbook(row("a", "b") + row("1", "2"));
        return Stream.of(
            hostile("a workbook cut in two", "table.truncated", Arrays.copyOf(good, good.length / 2)),
            hostile("a workbook with a hole", "table.truncated", hole(good)),
            hostile("a workbook without its sheet", "table.truncated", zip(Map.of("xl/workbook.xml", "<workbook/>"))),
            hostile("markup that ends early", "table.truncated", workbook(row("a", "b") + "<row>", "</sheetData><x>", "")),
            hostile("an unknown kind of cell", "table.truncated", workbook(row("a", "b") + "<row><c t='x'><v>1</v></c></row>")),
            hostile("a formula that shares nothing", "table.truncated", workbook("<row><c><f t='shared' si='7'/><v>1</v></c></row>")),
            hostile("an outside entity", "table.truncated", entity()),
            hostile("an empty workbook", "table.empty", workbook("<row r='3'><c r='B3' s='1'/></row>")),
            hostile("a zip bomb by size", "table.zip-bomb", workbook("<!--" + "x<".repeat(2_000_000) + "-->")),
            hostile("a column past the alphabet", "table.too-many-columns", workbook("<row><c r='ZZZZZZ1'><v>1</v></c></row>")),
            hostile("a filled last column", "table.too-many-columns", workbook("<row><c r='XFD1'><v>1</v></c></row>")),
            hostile("a row without end", "table.too-many-columns", workbook("<row>" + "<c/>".repeat(20_000) + "</row>")),
            hostile("rows within rows", "table.too-many-columns", workbook("<row>".repeat(3) + "<c/>".repeat(20_000) + "</row>".repeat(3))),
            hostile("cells within a value", "table.text-too-long",
                workbook("<row><c><v>" + "<c></c>1234567890".repeat(4_000) + "</v></c></row>")),
            hostile("a gigantic cell of a workbook", "table.text-too-long", workbook(row("a", "x".repeat(300_000)))),
            hostile("a gigantic attribute", "table.text-too-long", workbook("<row r='" + "9".repeat(300_000) + "'/>")),
            hostile("a shared string that is not there", "table.too-many-cells", workbook("<row><c t='s'><v>2147483647</v></c></row>")),
            hostile("formulas upon formulas", "table.too-many-formulas",
                workbook(("<row>" + "<c><f t='array'/></c>".repeat(16_000) + "</row>").repeat(3))));
    }

    @ParameterizedTest(name = "TB1, TB8: {0} is refused as {1} and leaves nothing behind")
    @MethodSource("notTables")
    void refusesWhatIsNoTable(String what, String code, byte[] content) throws IOException {
        refuses(content, code);
    }

    @ParameterizedTest(name = "TB7, TB8: {0} is refused as {1} and leaves nothing behind")
    @MethodSource({"tooMuch", "badWorkbooks"})
    void refusesTooMuch(String what, String code, byte[] content) throws IOException {
        refuses(content, code);
    }

    @Test @DisplayName("TB7: a part that unpacks to more than its ratio is refused before the whole is unpacked")
    void refusesByRatio() throws IOException {
        var content = workbook("<row><c r='A1' t='str'><v>x</v></c></row>".repeat(200_000));

        refuses(content, "table.zip-bomb", new Limits(20_000_000, 50_000, 200, 2_000_000, 4_000, 300_000_000, 20));
    }

    private void refuses(byte[] content, String code) throws IOException {
        refuses(content, code, SMALL);
    }

    private void refuses(byte[] content, String code, Limits limits) throws IOException {
        var file = Files.write(directory.resolve("upload"), content);

        assertThatThrownBy(() -> TableReader.read(file, "roster.csv", ReadAs.GUESSED, limits))
            .isInstanceOfSatisfying(UnreadableTable.class, refused -> {
                assertThat(refused.code()).isEqualTo(code);
                assertThat(refused.arguments()).first().isEqualTo("roster.csv");
            });

        assertThat(names(directory)).containsExactly("upload");
        assertThat(openFiles()).doesNotContain(file.toRealPath().toString());
    }

    private static List<String> names(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Empty where the system does not tell. */
    private static List<String> openFiles() throws IOException {
        var descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) return List.of();
        try (var open = Files.list(descriptors)) {
            return open.map(HostileFileTest::target).toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String row(String... texts) {
        return Stream.of(texts).map(text -> "<c t='inlineStr'><is><t>" + text + "</t></is></c>")
            .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static byte[] entity() {
        return zip(Map.of("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><workbook>&x;</workbook>"));
    }

    private static byte[] hole(byte[] good) {
        var bad = good.clone();
        Arrays.fill(bad, 40, 120, (byte) 0x55);
        return bad;
    }

    private static byte[] noise(int length, int bound) {
        var random = new Random(7);
        var noise = new byte[length];
        for (int i = 0; i < length; i++) noise[i] = (byte) (random.nextInt(bound) + 256 - bound);
        return noise;
    }

    private static byte[] join(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (var piece : pieces) out.writeBytes(piece);
        return out.toByteArray();
    }
}
