package meeting.demonstration;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import meeting.kernel.Actor;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** Where the demonstration is played: the running domain, with its clock set and somebody signed in. */
final class Stage {
    private final Product product;

    Stage(Product product) {
        this.product = product;
    }

    <T> T get(Class<T> service) {
        return product.get(service);
    }

    Stage at(Instant instant) {
        Product.setClock(instant);
        return this;
    }

    Stage at(int day, int hour, int minute) {
        return at(Calendar.at(day, hour, minute));
    }

    Stage secretariat() {
        return as("secretariat", "Lin Yue 林悦", Roles.SECRETARIAT);
    }

    Stage security() {
        return as("security", "Wu Gang 吴刚", Roles.SECURITY);
    }

    Stage administrator() {
        return as("admin", "Zhao Liming 赵立明", Roles.ADMINISTRATOR);
    }

    Stage as(String username, String name, String role, UUID... delegations) {
        Product.signIn(new Actor(username, name, Set.of(role), Set.of(delegations), "127.0.0.1"));
        return this;
    }
}
