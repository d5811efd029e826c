package meeting.demonstration;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;
import meeting.testing.Product;

/**
 * Writes {@code db/sample}: plays the demonstration through the services of the product, so that it obeys every rule, and writes down the tables.
 * Run it by hand from the top folder, after a change of the story:
 *
 * <pre>mvn -q -f meeting-domain/pom.xml test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=meeting.demonstration.DemonstrationSqlGenerator -Dexec.args=meeting-domain/src/main/resources/db/sample</pre>
 *
 * <p>Only the hashes of passwords and of device tokens differ from run to run. A script that was released is never written again: what later parts
 * of the product add to the story comes in scripts of their own.
 */
public final class DemonstrationSqlGenerator {
    private static final long SEED = 16_02;

    private DemonstrationSqlGenerator() {
    }

    public static void main(String[] folder) throws IOException, SQLException {
        System.setProperty("meeting.password.iterations", "210000");
        var product = Product.onH2();
        product.beforeAll(null);
        try {
            play(new Stage(product));
            write(product, Path.of(folder[0]));
        } finally {
            product.afterAll(null);
        }
    }

    private static void play(Stage stage) {
        var code = new PartyCongress(stage, new Random(SEED)).play();
        new MunicipalCongress(stage, new Random(SEED)).play(code);
        new Accounts(stage).open();
    }

    private static void write(Product product, Path folder) throws IOException, SQLException {
        try (var connection = product.dataSource().getConnection()) {
            var literals = new SqlLiterals(new Constants(new Random(SEED)));
            new SqlScript(connection, literals, "a municipal congress on its second day, and a small one that is over")
                .table("congress").table("congress_hall").table("congress_electorate")
                .writeTo(folder.resolve("congress/V202611231500__congress_demonstrate_congresses.sql"));
            new SqlScript(connection, literals, "ten delegations with 347 deputies and 158 others, and the two of the small congress")
                .table("delegation").table("person").table("person_standing_change")
                .writeTo(folder.resolve("delegation/V202611231700__delegation_demonstrate_people.sql"));
            new SqlScript(connection, literals, "accounts with the password " + Accounts.PASSWORD)
                .table("account").table("account_role").table("account_delegation")
                .writeTo(folder.resolve("identity/V202611231600__identity_demonstration_accounts.sql"));
            new SqlScript(connection, literals, "a day of sittings behind, one about to begin, more to come")
                .table("sitting").writeTo(folder.resolve("agenda/V202611231800__agenda_demonstrate_sittings.sql"));
            new SqlScript(connection, literals, "everybody's code, those that were lost or taken away, and devices whose tokens nobody has")
                .table("personal_code").table("gate_device").writeTo(folder.resolve("accreditation/V202611231900__accreditation_demonstrate_codes.sql"));
            new SqlScript(connection, literals, "what happened at the doors until the moment of the first start")
                .table("sign_in").writeTo(folder.resolve("attendance/V202611232000__attendance_demonstrate_sign_ins.sql"));
        }
    }
}
