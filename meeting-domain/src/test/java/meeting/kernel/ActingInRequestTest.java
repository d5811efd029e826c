package meeting.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.RequestContextController;
import java.util.Set;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActingInRequestTest {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Test
    @DisplayName("outside a request, at start-up or in the background, nobody acts")
    void isNobodyOutside() {
        var acting = new ActingInRequest(product.get(ActorOfRequest.class));

        assertThat(acting.find()).isEmpty();
        assertThat(acting.get()).isEqualTo(Actor.SYSTEM);
        assertThat(acting.address()).isEmpty();
        assertThat(acting.requestId()).isEmpty();
    }

    @Test
    @DisplayName("within a request it is who was recognised, and the address is known before")
    void isWhoWasRecognised() {
        var request = product.get(ActorOfRequest.class);
        var acting = new ActingInRequest(request);
        var context = product.get(RequestContextController.class);
        context.activate();
        try {
            request.cameIn("10.2.3.4", "abc");
            assertThat(acting.find()).isEmpty();
            assertThat(acting.address()).isEqualTo("10.2.3.4");
            assertThat(acting.requestId()).isEqualTo("abc");

            var lin = new Actor("lin", "Lin", Set.of(), Set.of(), "10.2.3.4");
            request.become(lin);
            assertThat(acting.find()).contains(lin);
        } finally {
            context.deactivate();
        }
    }
}
