package meeting.benchmark;

import java.util.Set;
import meeting.accreditation.badge.Accredited;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.vetting.Vetting;
import meeting.accreditation.vetting.VettingOutcome;
import meeting.accreditation.vetting.VettingVerdict;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;

/** Security decides on as many badges at once as it may, and on a tenth of them, in a queue of some thousand (VT2). */
final class VettingRun implements AutoCloseable {
    static final int MANY = Vetting.AT_ONCE;
    static final int FEW = MANY / 10;
    private static final int PEOPLE = 3_000;
    private final Product product = Product.onPostgreSql();
    private final Accredited the;
    private final Vetting vetting;

    VettingRun() {
        product.beforeAll(null);
        the = new Accredited(product);
        the.delegates(PEOPLE);
        vetting = product.get(Vetting.class);
        Product.signIn("wu", Set.of(Roles.SECURITY));
    }

    /** @return milliseconds it took to decide on so many of those who wait */
    double millis(int badges, VettingVerdict verdict) {
        var chosen = the.queue(null).stream().limit(badges).map(BadgeRow::id).toList();
        var begun = System.nanoTime();
        var outcome = vetting.decide(the.congress, chosen, verdict, "known");
        var done = System.nanoTime();
        if (!outcome.equals(new VettingOutcome(badges, 0, 0))) throw new IllegalStateException(outcome.toString());
        return (done - begun) / 1e6;
    }

    @Override
    public void close() {
        product.afterAll(null);
    }
}
