package meeting.kernel;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final UUID OWN = UUID.randomUUID();

    @Test
    @DisplayName("staff is confined to its delegations, and a role the use case does not name lifts nothing")
    void isConfined() {
        assertThat(actor(DELEGATION_STAFF).confinedTo(SECRETARIAT)).contains(Set.of(OWN));
        assertThat(actor(DELEGATION_STAFF, SECURITY).confinedTo(SECRETARIAT)).contains(Set.of(OWN));
    }

    @Test
    @DisplayName("a wider role lifts the confinement; without any delegation nothing is seen")
    void isLifted() {
        assertThat(actor(DELEGATION_STAFF, SECRETARIAT).confinedTo(SECURITY, SECRETARIAT)).isEmpty();
        assertThat(new Actor("new", "new", Set.of(DELEGATION_STAFF), Set.of(), "").confinedTo(SECRETARIAT)).contains(Set.of());
    }

    private static Actor actor(String... roles) {
        return new Actor("mariana", "Mariana", Set.of(roles), Set.of(OWN), "");
    }
}
