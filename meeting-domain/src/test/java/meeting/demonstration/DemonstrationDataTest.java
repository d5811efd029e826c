package meeting.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import meeting.kernel.naming.NameKeys;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("demonstration data on H2")
class DemonstrationDataTest extends DemonstrationRules {
    @RegisterExtension
    static final Product product = Product.onH2().demonstrating();

    @Override
    Product product() {
        return product;
    }

    @Test
    @DisplayName("NO1: the stored keys of names are those that the product computes today")
    void nameKeys() throws SQLException {
        var stale = new ArrayList<String>();
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement();
             var row = statement.executeQuery("select full_name, latin_name, name_key_xingshi, name_key_xingming, name_key_pinyin, name_key_latin"
                 + " from person")) {
            while (row.next()) {
                var stored = List.of(row.getString(3), row.getString(4), row.getString(5), row.getString(6));
                var keys = NameKeys.of(row.getString(1), row.getString(2));
                if (!stored.equals(List.of(keys.xingshi(), keys.xingming(), keys.pinyin(), keys.latin()))) stale.add(row.getString(1));
            }
        }

        assertThat(stale).isEmpty();
    }
}
