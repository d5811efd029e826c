package meeting.security.alarm;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("alarms of conflicts on PostgreSQL")
class JpaConflictAlarmsTest extends ConflictAlarmRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
