package meeting.attendance.absence;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("alarms of absence on H2")
class AbsenceAlarmTest extends AbsenceAlarmRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void open() {
        openAccounts(product);
    }

    @Override
    protected Product product() {
        return product;
    }
}
