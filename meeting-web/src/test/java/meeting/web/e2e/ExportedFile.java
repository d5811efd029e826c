package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import meeting.kernel.table.Limits;
import meeting.kernel.table.ReadAs;
import meeting.kernel.table.Table;
import meeting.kernel.table.TableReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** A list taken away by its page's own link, and opened again. */
record ExportedFile(String name, byte[] bytes) {

    /** Follows the link that the page shows, so that the page's filters are asked for as a person asks for them. */
    static ExportedFile of(Page page, String format) {
        var link = page.locator(".menu-items a[href*='format=" + format + "']").getAttribute("href");
        var answer = page.request().get(link);
        assertThat(answer.status()).as(link).isEqualTo(200);
        return new ExportedFile(answer.headers().get("content-disposition"), answer.body());
    }

    Table table(String extension) {
        try {
            var file = Files.write(Target.folder("exports/" + Target.FORK).resolve("list." + extension), bytes);
            return TableReader.read(file, file.getFileName().toString(), ReadAs.GUESSED, Limits.DEFAULT);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Words of a PDF, without the spaces that lines break at. */
    String words() {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static List<String> column(Table table, String header) {
        var at = table.headers().indexOf(header);
        return table.rows().stream().map(row -> row.cells().get(at)).toList();
    }
}
