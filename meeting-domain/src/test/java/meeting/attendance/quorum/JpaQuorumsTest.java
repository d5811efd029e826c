package meeting.attendance.quorum;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("quorum on PostgreSQL")
class JpaQuorumsTest extends QuorumRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    protected Product product() {
        return product;
    }
}
