package meeting.security.alarm;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("alarms on H2")
class DoorAlarmsTest extends AlarmRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
