package meeting.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ErrandsTest {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Test
    @DisplayName("an errand is done elsewhere, in the name of whoever asked, from where the request came; the next one knows nothing of it")
    void actsForWhoeverAsked() throws Exception {
        var lin = Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        assertThat(actorOfAnErrand().get(10, TimeUnit.SECONDS)).isEqualTo(lin);

        Product.signOut();
        assertThat(actorOfAnErrand().get(10, TimeUnit.SECONDS)).isEqualTo(Actor.SYSTEM);
    }

    private static CompletableFuture<Actor> actorOfAnErrand() {
        var asked = new CompletableFuture<Actor>();
        var here = Thread.currentThread();
        product.get(Errands.class).run(() -> {
            if (Thread.currentThread() == here) asked.completeExceptionally(new AssertionError("in the request's own thread"));
            else asked.complete(product.get(CurrentActor.class).get());
        });
        return asked;
    }
}
