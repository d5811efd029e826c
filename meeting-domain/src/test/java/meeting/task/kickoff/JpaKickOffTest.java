package meeting.task.kickoff;

import meeting.plan.Office;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("the kick-off meeting on PostgreSQL")
class JpaKickOffTest extends KickOffRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @Override
    Product product() {
        return product;
    }

    @Override
    Office office() {
        return office;
    }
}
