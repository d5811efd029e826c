package meeting.delegation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import meeting.delegation.PeopleQuery;
import meeting.delegation.Roster;
import meeting.delegation.intake.reading.Choices;
import meeting.kernel.authorization.Roles;
import meeting.kernel.intake.ImportRefused;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.Phase;
import meeting.kernel.intake.PreviewView;
import meeting.kernel.intake.ProgressView;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.Totals;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to an intake in the background, on every database. */
abstract class BackgroundRules {
    private static final Choices USUAL = Choices.usual(Locale.ENGLISH);
    private Secretariat clerk;
    private RosterImport door;

    abstract Product product();

    @BeforeEach
    void convene() {
        clerk = Secretariat.of(product());
        door = product().get(RosterImport.class);
    }

    @Test
    @DisplayName("R13: a long file tells how far it is, is enrolled whole, and twice changes nothing")
    void tellsHowFarItIs() {
        var id = received(4_003, "138");
        door.preview(id, door.file(id).mapping(), USUAL);
        assertThatThrownBy(() -> door.commit(id)).as("while it is weighed").isInstanceOf(ImportRefused.class);
        await(id, progress -> !progress.stage().isRunning());
        assertThat(door.preview(id).totals()).isEqualTo(new Totals(4_003, 4_003, 0, 0, 0, 0));

        door.commit(id);
        assertThat(await(id, progress -> progress.phase() == Phase.WRITING && progress.done() > 0).total()).isEqualTo(4_003);
        assertThat(await(id, progress -> !progress.stage().isRunning()).stage()).isEqualTo(Stage.DONE);
        assertThat(people()).isEqualTo(4_003);

        assertThat(weighed(4_003, "138").totals()).isEqualTo(new Totals(4_003, 0, 0, 4_003, 0, 0));
        var changed = weighed(4_003, "139");
        assertThat(changed.totals()).isEqualTo(new Totals(4_003, 0, 4_003, 0, 0, 0));
        door.commit(changed.id());
        assertThat(await(changed.id(), progress -> !progress.stage().isRunning()).stage()).isEqualTo(Stage.DONE);
    }

    @Test
    @DisplayName("R13: a stopped writing leaves nothing, and the preview can be written after all")
    void leavesNothingWhenStopped() {
        var file = weighed(4_000, "138");

        door.commit(file.id());
        await(file.id(), progress -> progress.phase() == Phase.WRITING && progress.done() > 0);
        door.stop(file.id());
        var stopped = await(file.id(), progress -> !progress.stage().isRunning());

        assertThat(stopped.stage()).isEqualTo(Stage.PREVIEWED);
        assertThat(stopped.brokenBy()).isNull();
        assertThat(people()).isZero();
        door.commit(file.id());
        assertThat(await(file.id(), progress -> !progress.stage().isRunning()).stage()).isEqualTo(Stage.DONE);
        assertThat(people()).isEqualTo(4_000);
    }

    @Test
    @DisplayName("R14: while one writes into a congress another is told to wait, and then meets what the first has written")
    void takesTurns() {
        var one = weighed(4_000, "138");
        Product.signIn("mei", Set.of(Roles.SECRETARIAT));
        var other = weighed(50, "139");

        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        door.commit(one.id());
        await(one.id(), progress -> progress.phase() == Phase.WRITING && progress.done() > 0);
        Product.signIn("mei", Set.of(Roles.SECRETARIAT));
        door.commit(other.id());
        assertThat(await(other.id(), progress -> !progress.stage().isRunning()).brokenBy()).isEqualTo("intake.another-import-runs");

        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        assertThat(await(one.id(), progress -> !progress.stage().isRunning()).stage()).isEqualTo(Stage.DONE);
        Product.signIn("mei", Set.of(Roles.SECRETARIAT));
        door.commit(other.id());
        assertThat(await(other.id(), progress -> !progress.stage().isRunning()).brokenBy()).isEqualTo("intake.roster-has-changed");
        assertThat(door.preview(other.id()).totals()).isEqualTo(new Totals(50, 0, 50, 0, 0, 0));
    }

    @Test
    @DisplayName("R3: what the database refuses at the last moment leaves nothing and a cause")
    void writesAllOrNothing() throws SQLException {
        var file = weighed(700, "138");

        execute("alter table person add constraint spoilt check (remarks <> '第699行')");
        try {
            door.commit(file.id());
            var broken = await(file.id(), progress -> !progress.stage().isRunning());
            assertThat(broken.stage()).isEqualTo(Stage.PREVIEWED);
            assertThat(broken.brokenBy()).isEqualTo("intake.failed");
        } finally {
            execute("alter table person drop constraint spoilt");
        }
        assertThat(people()).isZero();
    }

    private IntakeId received(int rows, String phone) {
        return door.receive(clerk.congress, "roster.csv", ManyRows.csv(rows, phone));
    }

    private PreviewView weighed(int rows, String phone) {
        var id = received(rows, phone);
        door.preview(id, door.file(id).mapping(), USUAL);
        await(id, progress -> !progress.stage().isRunning());
        return door.preview(id);
    }

    private ProgressView await(IntakeId id, Predicate<ProgressView> reached) {
        for (int i = 0; i < 60_000; i++) {
            var progress = door.progress(id);
            if (reached.test(progress)) return progress;
            RosterFile.pause();
        }
        throw new AssertionError("still " + door.progress(id));
    }

    private long people() {
        return product().get(Roster.class).people(PeopleQuery.in(clerk.congress, NameOrder.LATIN, 1)).total();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = product().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
