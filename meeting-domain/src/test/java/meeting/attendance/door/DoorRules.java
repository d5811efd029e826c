package meeting.attendance.door;

import meeting.delegation.PersonId;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;

/** A plenary whose doors are open, and one delegate who comes. */
abstract class DoorRules {
    Plenary plenary;
    PersonId zhou;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        plenary = new Plenary(product());
        zhou = plenary.delegate("周丽华", plenary.oldTown);
    }
}
