package meeting.plan.drafting;

import meeting.plan.Office;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaDraftingTest extends DraftingRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @Override
    Office office() {
        return office;
    }
}
