package meeting.delegation.photo;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotosTest {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private Photos photos;
    private DelegationId delegation;
    private PersonId person;

    @BeforeEach
    void enrol() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        photos = product.get(Photos.class);
        var congress = product.get(Convening.class).convene(aPeoplesCongress());
        delegation = product.get(Delegations.class).found(congress, aDelegation(1));
        person = product.get(Roster.class).enrol(congress, aDelegate("李娜", delegation));
    }

    @ParameterizedTest(name = "{0} of {1} × {2} becomes {3} × {4}")
    @DisplayName("D9: a JPEG or PNG is kept as JPEG, shrunk into 413 × 579, never enlarged, its shape kept")
    @CsvSource({"jpg, 826, 1158, 413, 579", "png, 1000, 500, 413, 207", "png, 90, 120, 90, 120"})
    void keepsABadgePhoto(String format, int width, int height, int keptWidth, int keptHeight) throws IOException {
        photos.put(person, image(format, width, height));

        var kept = photos.photo(person);
        assertThat(Arrays.copyOf(kept, 3)).containsExactly(0xFF, 0xD8, 0xFF);
        var read = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(read.getWidth() + " × " + read.getHeight()).isEqualTo(keptWidth + " × " + keptHeight);
    }

    @ParameterizedTest
    @DisplayName("D9: another format is refused by its content")
    @ValueSource(strings = {"gif", "bmp"})
    void refusesAnotherFormat(String format) throws IOException {
        var picture = image(format, 40, 60);

        assertThatThrownBy(() -> photos.put(person, picture)).isInstanceOf(PhotoRefused.class).hasMessageContaining("not-an-image");
    }

    @Test
    @DisplayName("D9: no image, a truncated one, too many bytes and too many pixels are refused and leave no photo")
    void refusesAHostileUpload() throws IOException {
        var whole = image("png", 400, 500);
        var wide = image("png", Portrait.MOST_PIXELS_PER_SIDE + 1, 1);

        assertThatThrownBy(() -> photos.put(person, "<svg onload='alert(1)'/>".getBytes())).hasMessageContaining("not-an-image");
        assertThatThrownBy(() -> photos.put(person, Arrays.copyOf(whole, 60))).hasMessageContaining("not-an-image");
        assertThatThrownBy(() -> photos.put(person, new byte[2 * 1024 * 1024 + 1])).hasMessageContaining("too-large");
        assertThatThrownBy(() -> photos.put(person, wide)).hasMessageContaining("too-many-pixels");
        assertThatThrownBy(() -> photos.photo(person)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("a new photo has a new version and leaves a colleague's edit alone; a removed one is gone")
    void replacesAndRemoves() throws IOException {
        var roster = product.get(Roster.class);
        Product.setClock(Instant.ofEpochMilli(1_000));
        photos.put(person, image("png", 10, 10));
        Product.setClock(Instant.ofEpochMilli(2_000));
        photos.put(person, image("png", 20, 20));

        assertThat(roster.person(person).photoVersion()).isEqualTo(2_000);
        assertThat(roster.person(person).version()).isZero();
        photos.remove(person);
        assertThat(roster.person(person).photoVersion()).isNull();
        assertThatThrownBy(() -> photos.photo(person)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("a photo taken while a colleague edits the person is there afterwards, and so is the edit")
    void outlivesAnEdit() throws IOException {
        var roster = product.get(Roster.class);
        var photo = image("png", 10, 10);
        Product.setClock(Instant.ofEpochMilli(3_000));

        Product.inTransaction(() -> {
            var seen = roster.person(person);
            CompletableFuture.runAsync(() -> {
                Product.signIn("mei", Set.of(Roles.SECRETARIAT));
                photos.put(person, photo);
            }).join();
            roster.edit(person, seen.version(), aDelegate("李娜娜", delegation));
            return null;
        });

        assertThat(roster.person(person).name().full()).isEqualTo("李娜娜");
        assertThat(roster.person(person).photoVersion()).isEqualTo(3_000);
    }

    @Test
    @DisplayName("D5: confined staff see the photos of their own people only")
    void confinesStaff() throws IOException {
        photos.put(person, image("jpg", 10, 10));
        Product.signIn("mei", Set.of(Roles.DELEGATION_STAFF), delegation.value());
        assertThat(photos.photo(person)).isNotEmpty();
        Product.signIn("ana", Set.of(Roles.DELEGATION_STAFF), DelegationId.next().value());

        assertThatThrownBy(() -> photos.photo(person)).isInstanceOf(NotFound.class);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
