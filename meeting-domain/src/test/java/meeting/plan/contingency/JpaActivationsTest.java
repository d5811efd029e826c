package meeting.plan.contingency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("activations on PostgreSQL")
class JpaActivationsTest extends ActivationRules {
    private static final int PEOPLE = 8;
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @BeforeAll
    static void openAccounts() {
        Crewed.openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }

    @Test
    @DisplayName("X4: of people who activate at the same moment one does, the others are told that it runs")
    void oneActivatesAtTheSameMoment() throws Exception {
        var refusals = atOnce(() -> activate(ActivationKind.REAL));

        assertThat(refusals).hasSize(PEOPLE - 1).hasOnlyElementsOfType(ActivationOpen.class);
    }

    @Test
    @DisplayName("X5: people who tick at the same moment hinder nobody, and the step is ticked once")
    void oneTickStays() throws Exception {
        var run = activate(ActivationKind.REAL);

        assertThat(atOnce(() -> {
            for (var step = 0; step < 6; step++) activations().tick(run, step);
            return null;
        })).isEmpty();
        assertThat(activations().activation(run).log()).hasSize(7).extracting(LogLine::step).containsOnlyOnce(0, 1, 2, 3, 4, 5);
    }

    /** What those were told who did not succeed. */
    private static List<Throwable> atOnce(Callable<?> deed) throws InterruptedException {
        var people = Executors.newFixedThreadPool(PEOPLE);
        try {
            var barrier = new CyclicBarrier(PEOPLE);
            var deeds = people.invokeAll(IntStream.range(0, PEOPLE).mapToObj(person -> (Callable<Object>) () -> {
                Crewed.secretariat();
                barrier.await();
                return deed.call();
            }).toList());
            var thrown = new ArrayList<Throwable>();
            for (var done : deeds) try {
                done.get();
            } catch (ExecutionException failed) {
                thrown.add(failed.getCause());
            }
            return thrown;
        } finally {
            people.shutdownNow();
        }
    }
}
