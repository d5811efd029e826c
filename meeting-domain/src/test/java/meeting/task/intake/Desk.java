package meeting.task.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static meeting.congress.CongressFixture.aPeoplesCongress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupDetails;
import meeting.congress.division.GroupMember;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.LocalizedText;
import meeting.kernel.authorization.Roles;
import meeting.kernel.table.TableFormat;
import meeting.task.Countdown;
import meeting.task.KnownTask;
import meeting.task.TaskBook;
import meeting.task.TaskDetails;
import meeting.task.TaskId;
import meeting.task.Tasks;
import meeting.testing.Product;

/** The secretariat of a congress that opens on 11 January 2027; bai heads TRA, yun heads CON, there are two called Li Na, and gao has left. */
final class Desk {
    static final LocalDate OPENING = aPeoplesCongress().firstDay();
    static final GroupCode TRA = new GroupCode("TRA");
    static final GroupCode CON = new GroupCode("CON");
    final Product product;
    final CongressId congress;
    final Tasks tasks;

    private Desk(Product product) {
        this.product = product;
        Product.setClock(OPENING.minusDays(40).atTime(4, 0).toInstant(ZoneOffset.UTC));
        signIn();
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        tasks = product.get(Tasks.class);
        staff(TRA, "bai");
        staff(CON, "yun");
    }

    static Desk of(Product product) {
        return new Desk(product);
    }

    static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        Map.of("bai", "Bai Lu 白露", "yun", "Yun Shan", "tang.wei", "Tang Wei 唐伟", "li.na", "Li Na", "li.na2", "Li Na", "gao", "Gao Ming")
            .forEach((name, shown) -> accounts.open(name, new AccountDetails(shown, Set.of(Roles.GROUP_STAFF), Set.of(), name + "@example.org")));
        accounts.open("chief", new AccountDetails("Chief", Set.of(Roles.ADMINISTRATOR), Set.of(), null));
        accounts.deactivate(accounts.accounts("gao", 0, 1).rows().get(0).id());
    }

    static void signIn() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    private void staff(GroupCode code, String head) {
        var division = product.get(DivisionOfWork.class);
        var group = division.group(congress, code);
        division.edit(congress, code, group.version(), new GroupDetails(code.value(), group.details().name(), group.details().duties(),
            List.of(new GroupMember(head, Duty.HEAD, null))));
    }

    TaskId add(String code, int tMinus, TaskId... dependsOn) {
        var before = Arrays.stream(dependsOn).collect(Collectors.toSet());
        return tasks.add(congress, new TaskDetails(code, LocalizedText.of("Task " + code), TRA, "bai", List.of(), tMinus, 2, before));
    }

    void finish(TaskId task) {
        tasks.finish(task, product.get(Countdown.class).task(task).record().version(), "");
    }

    /** Lines of cells separated by commas. */
    TaskFile received(String... lines) {
        return received("tasks.csv", String.join("\n", lines).getBytes(UTF_8));
    }

    TaskFile received(String name, byte[] content) {
        return new TaskFile(product.get(CountdownImport.class), congress, name, content);
    }

    static byte[] workbook(List<String> headers, List<List<String>> rows) {
        try {
            var out = new ByteArrayOutputStream();
            TableFormat.XLSX.write("Tasks", headers, rows.iterator(), out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As they are now, by code. */
    Map<String, KnownTask> countdown() {
        return Product.inTransaction(() -> product.get(TaskBook.class).tasks(congress)).stream()
            .collect(Collectors.toMap(task -> task.details().code(), Function.identity()));
    }

    TaskDetails task(String code) {
        return countdown().get(code).details();
    }

    /** Codes of what a task waits for. */
    Set<String> before(String code) {
        var all = countdown();
        return all.values().stream().filter(task -> all.get(code).details().dependsOn().contains(task.id())).map(task -> task.details().code())
            .collect(Collectors.toSet());
    }
}
