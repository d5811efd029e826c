package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import meeting.delegation.person.PersonName;

class SeatCardPdfTest {
    @Test
    @DisplayName("PB2: a sheet for each person, the spaced name on both halves and the other language below it")
    void printsBothSides() throws Exception {
        var out = new ByteArrayOutputStream();
        var cards = List.of(new SeatCard(new PersonName("王伟", "Wang Wei"), null),
            new SeatCard(new PersonName("María de la Concepción Fernández de Córdoba y Zúñiga", null), "Ayuntamiento"),
            new SeatCard(new PersonName("阿卜杜拉·买买提热夏提·吐尔逊江", "Abdulla Memetreshat Tursunjan"), "江城市滨江区实验小学"));

        SeatCardPdf.write(cards.iterator(), "席卡", Locale.SIMPLIFIED_CHINESE, out);

        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("seat-cards-zh.pdf"), out.toByteArray());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            assertThat(stripper.getText(pdf).replaceAll("[\\s\\p{Z}]+", " ")).isEqualTo("王 伟 Wang Wei ".repeat(2));
            assertThat(new PDFTextStripper().getText(pdf)).contains("Zúñiga", "Ayuntamiento", "江城市滨江区实验小学");
        }
    }
}
