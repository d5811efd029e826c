package meeting.delegation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import meeting.delegation.person.Text;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * What the secretariat lays down for a delegation.
 *
 * @param number       1 to 999, the number on signs and lists; unique in the congress (D1)
 * @param name         in at least one language; unique in each (D1)
 * @param liaisonName  liaison officer; null while nobody is named
 * @param liaisonPhone as it is to be dialled; null if unknown
 * @param hotel        where the delegation stays; null if unknown
 */
@Embeddable
public record DelegationDetails(
    int number,
    @Embedded LocalizedText name,
    String liaisonName, String liaisonPhone, String hotel) {
    private static final int HIGHEST = 999;

    public DelegationDetails {
        liaisonName = Text.tidy(liaisonName);
        liaisonPhone = Text.tidy(liaisonPhone);
        hotel = Text.tidy(hotel);
    }

    /** @throws InvalidInput with every fault, each under its component's name */
    public void check() {
        var named = name != null && !name.isBlank();
        var check = new InvalidInput.Check()
            .that(number >= 1 && number <= HIGHEST, "number", "general.out-of-range", 1, HIGHEST)
            .that(named, "name", "general.required")
            .atMost(100, liaisonName, "liaisonName").atMost(60, liaisonPhone, "liaisonPhone").atMost(200, hotel, "hotel");
        if (named) check.atMost(200, name.en(), "name").atMost(200, name.es(), "name").atMost(200, name.zh(), "name");
        check.orThrow();
    }
}
