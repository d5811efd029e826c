package meeting.task.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.task.TaskId;
import meeting.task.network.Activity;
import meeting.task.network.Network;
import meeting.task.network.Schedule;
import meeting.task.network.Timing;

/** All tasks of a congress as they stand on a day, and what follows from one for the others. */
public final class Board {
    private final LocalDate today;
    private final LocalDate opening;
    private final List<TaskLine> lines;
    private final Map<TaskId, TaskLine> byId;
    private final Map<TaskId, List<TaskLine>> before;
    private final Map<TaskId, List<TaskLine>> after;
    private final Network network;
    private final Schedule schedule;

    public Board(List<TaskLine> lines, List<Dependency> dependencies, LocalDate today, LocalDate opening) {
        this.lines = lines;
        this.today = today;
        this.opening = opening;
        byId = lines.stream().collect(Collectors.toMap(TaskLine::id, Function.identity()));
        before = neighbours(dependencies, Dependency::task, Dependency::dependsOn);
        after = neighbours(dependencies, Dependency::dependsOn, Dependency::task);
        network = Network.of(lines.stream().map(this::activity).toList());
        schedule = network.schedule(today, opening);
    }

    private Map<TaskId, List<TaskLine>> neighbours(List<Dependency> dependencies, Function<Dependency, TaskId> of, Function<Dependency, TaskId> other) {
        return dependencies.stream().collect(Collectors.groupingBy(of, HashMap::new,
            Collectors.mapping(each -> byId.get(other.apply(each)), Collectors.toList())));
    }

    private Activity activity(TaskLine line) {
        return new Activity(line.code(), due(line), line.daysLeft(today), line.isSettled(), before(line).map(TaskLine::code).collect(Collectors.toSet()));
    }

    public LocalDate today() {
        return today;
    }

    public LocalDate opening() {
        return opening;
    }

    /** By code. */
    public List<TaskLine> lines() {
        return lines;
    }

    /** Those of these codes, in their order. */
    public List<TaskLine> lines(List<String> codes) {
        var byCode = lines.stream().collect(Collectors.toMap(TaskLine::code, Function.identity()));
        return codes.stream().map(byCode::get).toList();
    }

    public Optional<TaskLine> line(TaskId task) {
        return Optional.ofNullable(byId.get(task));
    }

    public Stream<TaskLine> before(TaskLine line) {
        return before.getOrDefault(line.id(), List.of()).stream();
    }

    public Stream<TaskLine> after(TaskLine line) {
        return after.getOrDefault(line.id(), List.of()).stream();
    }

    public LocalDate due(TaskLine line) {
        return line.due(opening);
    }

    /** C4. */
    public boolean waits(TaskLine line) {
        return before(line).anyMatch(other -> !other.isSettled());
    }

    /** C2: not settled, and its day has passed. */
    boolean isLate(TaskLine line) {
        return !line.isSettled() && due(line).isBefore(today);
    }

    TaskState state(TaskLine line) {
        return TaskState.of(line.progress(), isLate(line), waits(line));
    }

    Optional<Timing> timing(TaskLine line) {
        return schedule.timing(line.code());
    }

    boolean isCritical(TaskLine line) {
        return timing(line).filter(Timing::critical).isPresent();
    }

    public Network network() {
        return network;
    }

    public Schedule schedule() {
        return schedule;
    }
}
