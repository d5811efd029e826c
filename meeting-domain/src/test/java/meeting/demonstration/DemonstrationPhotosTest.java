package meeting.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import meeting.congress.Convening;
import meeting.delegation.PeopleQuery;
import meeting.delegation.PersonFixture;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.Identity.Sex;
import meeting.delegation.photo.Photos;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DemonstrationPhotosTest {
    private static final int MOST_BYTES = 24 * 1024;
    @RegisterExtension
    static final Product product = Product.onH2().demonstrating();
    private DemonstrationPhotos studio;

    @BeforeEach
    void asWhoMayDoEverything() {
        Product.signIn("everything", new HashSet<>(Roles.OF_PEOPLE));
        studio = product.get(DemonstrationPhotos.class);
    }

    @Test
    @DisplayName("P1: the same person has the same portrait, another person another")
    void isTheSameForTheSame() {
        var person = new PersonId(UUID.fromString("de300000-0000-4000-8000-000000000077"));
        var next = new PersonId(UUID.fromString("de300000-0000-4000-8000-000000000079"));

        assertThat(Likeness.of(person, Sex.FEMALE)).isEqualTo(Likeness.of(person, Sex.FEMALE)).isNotEqualTo(Likeness.of(next, Sex.FEMALE));
        assertThat(Likeness.of(person, Sex.FEMALE).png()).isEqualTo(Likeness.of(person, Sex.FEMALE).png());
        assertThat(Likeness.of(person, Sex.MALE).png()).isNotEqualTo(Likeness.of(person, Sex.FEMALE).png());
    }

    @Test
    @DisplayName("P1, P2, P3: most people of the demonstration get a portrait once, newcomers none, and one taken away stays away")
    void photographsOnce() {
        var congress = product.get(Convening.class).congresses().get(0).id();
        var newcomer = product.get(Roster.class).enrol(congress, PersonFixture.aDelegate("李新", null));
        var sitters = studio.sitters();
        var cutShort = sitters.subList(0, 3);
        var last = sitters.get(sitters.size() - 1);

        cutShort.forEach(studio::take);
        assertThat(studio.sitters()).isEqualTo(sitters.subList(3, sitters.size())).doesNotContain(newcomer);
        studio.take(last);
        assertThat(studio.sitters()).isEmpty();
        product.get(Photos.class).remove(last);
        product.get(Photos.class).remove(sitters.get(0));
        studio.take(last);
        assertThat(studio.sitters()).isEmpty();
        assertThat(photographed()).containsExactlyInAnyOrder(sitters.get(1), sitters.get(2), last);
        photographed().forEach(product.get(Photos.class)::remove);
    }

    @Test
    @DisplayName("P1: the portrait is a small badge photo")
    void isSmall() throws IOException {
        for (var sitter : studio.sitters().subList(20, 60)) {
            studio.take(sitter);

            var kept = product.get(Photos.class).photo(sitter);
            var read = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(kept).hasSizeLessThan(MOST_BYTES);
            assertThat(read.getWidth() + " × " + read.getHeight()).isEqualTo("413 × 551");
            product.get(Photos.class).remove(sitter);
        }
    }

    private static List<PersonId> photographed() {
        var versions = new HashMap<PersonId, Long>();
        for (var congress : product.get(Convening.class).congresses()) {
            product.get(Roster.class).people(PeopleQuery.in(congress.id(), NameOrder.LATIN, PeopleQuery.LARGEST_PAGE)).rows()
                .forEach(person -> versions.put(person.id(), person.photoVersion()));
        }
        return versions.keySet().stream().filter(person -> versions.get(person) != null).toList();
    }
}
