package meeting.plan.contingency;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("alarms on H2")
class AlarmsTest extends AlarmRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void openAccounts() {
        Crewed.openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
