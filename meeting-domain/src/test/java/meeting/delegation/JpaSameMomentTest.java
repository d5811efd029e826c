package meeting.delegation;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;
import static meeting.delegation.PersonFixture.aDelegate;
import static meeting.delegation.PersonFixture.withDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.person.Identity.DocumentType;
import meeting.kernel.BrokenRules;
import meeting.kernel.DomainException;
import meeting.kernel.JustTaken;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two clerks whom only the database can tell apart: the second asks before the first has committed. */
class JpaSameMomentTest {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private Delegations delegations;
    private Roster roster;
    private CongressId congress;

    @BeforeEach
    void convene() {
        clerk();
        delegations = product.get(Delegations.class);
        roster = product.get(Roster.class);
        congress = product.get(Convening.class).convene(aPeoplesCongress());
    }

    @Test
    @DisplayName("D1: of two delegations founded under one number at the same moment one stays, and the other clerk is told in words")
    void oneNumber() throws Exception {
        var refused = second(() -> delegations.found(congress, aDelegation(7)), () -> delegations.found(congress, aDelegation(7)));

        assertThat(refused).isInstanceOf(JustTaken.class);
        assertThat(delegations.list(congress)).hasSize(1);
    }

    @Test
    @DisplayName("D1: an edit that takes a number given at the same moment is told in words")
    void oneNumberByEdit() throws Exception {
        var other = delegations.found(congress, aDelegation(8));

        var refused = second(() -> delegations.found(congress, aDelegation(7)), () -> delegations.edit(other, 0, aDelegation(7)));

        assertThat(refused).isInstanceOf(JustTaken.class);
        assertThat(delegations.delegation(other).number()).isEqualTo(8);
    }

    @Test
    @DisplayName("D8: of two people enrolled with one document at the same moment one stays, and the other clerk is told in words")
    void oneDocument() throws Exception {
        var document = "44030519790308002X";

        var refused = second(() -> roster.enrol(congress, withDocument(aDelegate("王伟", null), DocumentType.RESIDENT_ID, document)),
            () -> roster.enrol(congress, withDocument(aDelegate("李娜", null), DocumentType.RESIDENT_ID, document)));

        assertThat(refused).isInstanceOf(JustTaken.class);
    }

    @Test
    @DisplayName("D2: a person enrolled in a delegation that is removed at the same moment is told in words")
    void removedMeanwhile() throws Exception {
        var delegation = delegations.found(congress, aDelegation(7));

        var refused = second(() -> roster.enrol(congress, aDelegate("王伟", delegation)), () -> delegations.remove(delegation));

        assertThat(refused).isInstanceOf(SomeoneWasFaster.class);
        assertThat(delegations.delegation(delegation).number()).isEqualTo(7);
    }

    /** What the second is told, who began after the first had written and before the first committed. */
    private static DomainException second(Runnable first, Runnable second) throws Exception {
        var written = new CountDownLatch(1);
        var firstClerk = CompletableFuture.runAsync(() -> {
            clerk();
            Product.inTransaction(() -> {
                first.run();
                written.countDown();
                untilSomebodyWaits();
                return null;
            });
        });
        written.await();
        var thrown = catchThrowable(second::run);
        firstClerk.get();
        return BrokenRules.in(thrown).orElseThrow(() -> new AssertionError("no broken rule", thrown));
    }

    private static void untilSomebodyWaits() {
        try (var connection = product.dataSource().getConnection();
             var waiting = connection.prepareStatement("select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")) {
            while (!waiting.executeQuery().next()) Thread.onSpinWait();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static void clerk() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }
}
