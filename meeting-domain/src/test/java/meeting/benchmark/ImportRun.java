package meeting.benchmark;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static meeting.delegation.DelegationFixture.aDelegation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.delegation.Delegations;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.reading.Choices;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.Stage;
import meeting.testing.Product;
import org.postgresql.PGConnection;

/** The import of a roster, from the file to the last row, beside COPY of the rows it has written into tables of the same columns, keys and indexes. */
final class ImportRun implements AutoCloseable {
    private static final int POLL_MILLIS = 5;
    /** What an import fills, with what tells one congress's rows. */
    private static final Map<String, String> TABLES = Map.of("person", "congress_id = '%s'", "personal_code", "congress_id = '%s'",
        "person_searched", "person_id in (select id from person where congress_id = '%s')");
    private final Product product = Product.onPostgreSql();
    private final RosterImport door;

    ImportRun() {
        product.beforeAll(null);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        door = product.get(RosterImport.class);
    }

    /** @param preview seconds from the file to its preview @param commit seconds to write it @param copy seconds of COPY */
    record Result(double preview, double commit, double copy) {
        double ratio() {
            return (preview + commit) / copy;
        }
    }

    Result with(int people) throws Exception {
        var congress = convene();
        var file = RosterFile.csv(people);
        var begun = System.nanoTime();
        var intake = door.receive(congress, "roster.csv", file);
        door.preview(intake, door.file(intake).mapping(), Choices.usual(Locale.ENGLISH));
        await(intake);
        var weighed = System.nanoTime();
        door.commit(intake);
        await(intake);
        var done = System.nanoTime();
        if (door.progress(intake).stage() != Stage.DONE) throw new IllegalStateException(door.progress(intake).toString());
        return new Result(seconds(weighed - begun), seconds(done - weighed), copy(congress, people));
    }

    private CongressId convene() {
        var congress = product.get(Convening.class).convene(aPeoplesCongress());
        product.get(Delegations.class).found(congress, aDelegation(1));
        product.get(Delegations.class).found(congress, aDelegation(2));
        return congress;
    }

    private void await(IntakeId intake) throws InterruptedException {
        while (door.progress(intake).stage().isRunning()) Thread.sleep(POLL_MILLIS);
    }

    private double copy(CongressId congress, int people) throws Exception {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var api = connection.unwrap(PGConnection.class).getCopyAPI();
            var rows = new LinkedHashMap<String, byte[]>();
            for (var table : TABLES.entrySet()) {
                var copy = "copied_" + table.getKey();
                statement.execute("drop table if exists " + copy);
                statement.execute("create table " + copy + " (like " + table.getKey() + " including all)");
                var out = new ByteArrayOutputStream();
                var copied = api.copyOut("copy (select * from " + table.getKey() + " where " + table.getValue().formatted(congress.value()) + ") to stdout",
                    out);
                if (copied != people) throw new IllegalStateException(copied + " rows in " + table.getKey());
                rows.put(copy, out.toByteArray());
            }
            connection.commit();
            var begun = System.nanoTime();
            for (var copy : rows.entrySet()) api.copyIn("copy " + copy.getKey() + " from stdin", new ByteArrayInputStream(copy.getValue()));
            connection.commit();
            return seconds(System.nanoTime() - begun);
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    @Override
    public void close() {
        product.afterAll(null);
    }
}
