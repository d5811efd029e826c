package meeting.attendance.arrival;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.PersonFixture.aDelegate;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import meeting.accreditation.badge.BadgeLists;
import meeting.accreditation.badge.BadgeView;
import meeting.accreditation.vetting.Vetting;
import meeting.accreditation.vetting.VettingVerdict;
import meeting.attendance.pack.PackItemView;
import meeting.attendance.pack.Packs;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.DelegationDetails;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.PersonId;
import meeting.delegation.Roster;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.photo.Photos;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** A hotel lobby at two in the afternoon, two delegations in one hotel, and Lin of the secretariat at desk 1. */
public final class Reception {
    public static final Instant TWO_O_CLOCK = Instant.parse("2027-01-10T06:00:00Z");
    public static final String DESK = "Desk 1";

    public final CongressId congress;
    public final DelegationId riverside;
    public final DelegationId oldTown;
    private final Product product;

    public Reception(Product product) {
        this.product = product;
        Product.setClock(TWO_O_CLOCK);
        asSecretariat("lin");
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        riverside = found(1, "Riverside");
        oldTown = found(2, "Old Town");
    }

    public static void asSecretariat(String name) {
        Product.signIn(name, Set.of(Roles.SECRETARIAT));
    }

    private DelegationId found(int number, String name) {
        return product.get(Delegations.class).found(congress,
            new DelegationDetails(number, LocalizedText.of(name), "He Lan", "100 0000 0101", "Bell Tower Hotel"));
    }

    public PersonId delegate(String name, DelegationId delegation) {
        return enrol(aDelegate(name, delegation));
    }

    public PersonId enrol(PersonDetails details) {
        return product.get(Roster.class).enrol(congress, details);
    }

    public Arrivals arrivals() {
        return product.get(Arrivals.class);
    }

    public void arrive(PersonId person) {
        arrivals().arrive(Registration.complete(person, DESK));
    }

    DeskCard card(PersonId person) {
        return arrivals().card(person);
    }

    List<Concern.Kind> concerns(PersonId person) {
        return card(person).concerns().stream().map(Concern::kind).toList();
    }

    List<PackItemView> pack() {
        return product.get(Packs.class).items(congress);
    }

    /** Vetted by security and printed. */
    void print(BadgeView badge) {
        Product.signIn("guard", Set.of(Roles.SECURITY));
        product.get(Vetting.class).decide(congress, List.of(badge.id()), VettingVerdict.APPROVE, null);
        product.get(BadgeLists.class).printed(List.of(badge.id()), null);
        asSecretariat("lin");
    }

    /** Before a white wall. */
    void photograph(PersonId person, int width, int height) {
        photograph(person, width, height, Color.WHITE);
    }

    void photograph(PersonId person, int width, int height, Color wall) {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setColor(wall);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(photo, "jpeg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        product.get(Photos.class).put(person, bytes.toByteArray());
    }
}
