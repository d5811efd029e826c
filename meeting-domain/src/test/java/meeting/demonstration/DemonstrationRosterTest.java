package meeting.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import meeting.congress.Convening;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.reading.Choices;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.Totals;
import meeting.testing.Product;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the roster that a visitor may import")
class DemonstrationRosterTest {
    private static final Path FOLDER = Path.of("../meeting-web/src/docs/roster");

    @RegisterExtension
    static final Product product = Product.onH2().demonstrating();

    @ParameterizedTest
    @ValueSource(strings = {"riverside-gbk.csv", "riverside.xlsx"})
    @DisplayName("R2: its preview shows every state of a row, and an unknown delegation")
    void previews(String file) throws IOException {
        Product.signIn("secretariat", Set.of(Roles.SECRETARIAT));
        var door = product.get(RosterImport.class);
        var id = door.receive(product.get(Convening.class).congresses().get(0).id(), file, Files.readAllBytes(FOLDER.resolve(file)));

        door.preview(id, door.file(id).mapping(), Choices.usual(Locale.ENGLISH));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Product.signIn("secretariat", Set.of(Roles.SECRETARIAT));
            while (door.progress(id).stage() != Stage.PREVIEWED) Thread.sleep(20);
        });

        assertThat(door.preview(id).totals()).isEqualTo(new Totals(21, 8, 4, 5, 4, 2));
        assertThat(door.unknown(id)).hasSize(1);
    }
}
