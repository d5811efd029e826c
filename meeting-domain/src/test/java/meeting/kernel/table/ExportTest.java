package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static meeting.kernel.table.TableFixture.cells;
import static meeting.kernel.table.TableFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

    private static final List<String> HEADERS = List.of("姓名", "Teléfono", "Notes");
    private static final List<List<String>> ROWS = List.of(
        List.of("=HYPERLINK(\"http://x\",\"张三\")", "+86 138 0013 8000", "-12.5"),
        List.of("@SUM(1+9)", "-1+cmd|' /C calc'!A0", "＝1＋1"),
        List.of("'=already", "''+twice", "'t Hooft"),
        List.of("Núñez, \"Paco\"; Ñ", "00042", "two\nlines\n=third"),
        List.of("vegetarian;=1+1", "-", "\\, <b>&amp;</b> 𠀀"),
        List.of("", "2025-03-01", "－5"));

    private static byte[] export(TableFormat format, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            format.write("Delegación 1/名单", HEADERS, rows.iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @ParameterizedTest(name = "TB11: {0} read again gives the same table")
    @EnumSource(TableFormat.class)
    void roundTrip(TableFormat format) {
        var again = read(export(format, ROWS));

        assertThat(again.headers()).isEqualTo(HEADERS);
        assertThat(cells(again)).isEqualTo(ROWS);
        assertThat(again.rows()).allSatisfy(row -> assertThat(row.problems()).isEmpty());
    }

    @Test @DisplayName("TB10: in delimited text nothing that would run stands without its apostrophe")
    void guardsText() {
        var text = new String(export(TableFormat.CSV, ROWS), UTF_8);

        assertThat(text).startsWith("\ufeff姓名,Teléfono,Notes\r\n").contains("\"'=HYPERLINK(", "'+86 138", ",-12.5\r\n", "'@SUM", "'-1+cmd",
            "'＝1＋1", "''=already", "'''+twice", ",'t Hooft", "\n'=third", ";'=1+1", ",-,", "'－5");
    }

    @Test @DisplayName("TB10: in a workbook every cell is text as it is, and there is no formula")
    void workbookHoldsTextOnly(@TempDir Path directory) throws IOException {
        var file = Files.write(directory.resolve("list.xlsx"), export(TableFormat.XLSX, ROWS));
        var markup = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : zip.stream().toList()) markup.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
        }

        assertThat(markup).doesNotContain("<f>", "<v>").contains(">=HYPERLINK(", ">+86 138 0013 8000<", ">-1+cmd|", "state=\"frozen\"");
        assertThat(read(export(TableFormat.XLSX, ROWS)).source().sheet()).isEqualTo("Delegación 1 名单");
    }

    @ParameterizedTest(name = "TB10: {0} with nothing in it still has its headers")
    @EnumSource(TableFormat.class)
    void empty(TableFormat format) {
        assertThat(export(format, List.of())).isNotEmpty();
    }

    @ParameterizedTest(name = "TB7: {0} of 100,000 rows is on its way long before the last row is asked for")
    @EnumSource(TableFormat.class)
    void streams(TableFormat format) throws IOException {
        var written = new AtomicLong();
        var writtenHalfway = new AtomicLong();
        var rows = IntStream.range(0, 100_000).peek(i -> {
            if (i == 50_000) writtenHalfway.set(written.get());
        }).mapToObj(i -> List.of("代表" + i, "1380" + i, "unit number " + i)).iterator();

        format.write("all", HEADERS, rows, new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }
        });

        assertThat(writtenHalfway.get()).isBetween(written.get() * 4 / 10, written.get() * 6 / 10);
    }
}
