package meeting.task.intake;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("task list on PostgreSQL")
class JpaTaskListTest extends TaskListRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @BeforeAll
    static void openAccounts() {
        Desk.openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
