package meeting.task;

import static meeting.congress.CongressFixture.aPeoplesCongress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
import meeting.task.board.TaskState;
import meeting.testing.Product;

/** A congress that opens on 11 January 2027 in Shanghai, and people of two groups; bai leads TRA, tang is in it, yun leads CON. */
abstract class CountdownRules {
    static final LocalDate OPENING = aPeoplesCongress().firstDay();
    static final GroupCode TRA = new GroupCode("TRA");
    static final GroupCode CON = new GroupCode("CON");
    CongressId congress;
    Tasks tasks;
    Countdown countdown;

    static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        for (var name : List.of("bai", "tang", "yun"))
            accounts.open(name, new AccountDetails("Mr " + name, Set.of(Roles.GROUP_STAFF), Set.of(), name + "@example.org"));
    }

    void convene(Product product) {
        on(-20);
        secretariat();
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        tasks = product.get(Tasks.class);
        countdown = product.get(Countdown.class);
        var division = product.get(DivisionOfWork.class);
        staff(division, TRA, new GroupMember("bai", Duty.HEAD, null), new GroupMember("tang", Duty.MEMBER, null));
        staff(division, CON, new GroupMember("yun", Duty.HEAD, null));
    }

    private void staff(DivisionOfWork division, GroupCode code, GroupMember... members) {
        var group = division.group(congress, code);
        division.edit(congress, code, group.version(), new GroupDetails(code.value(), group.details().name(), group.details().duties(),
            Arrays.asList(members)));
    }

    /** Noon of a day, counted from the opening. */
    static void on(int day) {
        Product.setClock(noon(day));
    }

    static Instant noon(int day) {
        return OPENING.plusDays(day).atTime(4, 0).toInstant(ZoneOffset.UTC);
    }

    static void secretariat() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    static void member(String name) {
        Product.signIn(name, Set.of(Roles.GROUP_STAFF));
    }

    TaskId add(String code, GroupCode group, int tMinus, int days, TaskId... dependsOn) {
        return tasks.add(congress, details(code, group, tMinus, days, dependsOn));
    }

    static TaskDetails details(String code, GroupCode group, int tMinus, int days, TaskId... dependsOn) {
        return new TaskDetails(code, LocalizedText.of("Task " + code), group, null, List.of(), tMinus, days,
            Arrays.stream(dependsOn).collect(Collectors.toSet()));
    }

    long version(TaskId task) {
        return countdown.task(task).record().version();
    }

    TaskState state(TaskId task) {
        return countdown.task(task).row().state();
    }

    void finish(TaskId task) {
        tasks.finish(task, version(task), "");
    }
}
