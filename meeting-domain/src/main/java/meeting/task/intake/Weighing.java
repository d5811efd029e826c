package meeting.task.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.congress.Convening;
import meeting.congress.division.DivisionOfWork;
import meeting.kernel.KnownActors;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.Phase;
import meeting.kernel.intake.Progress;
import meeting.kernel.intake.RowState;
import meeting.kernel.intake.Totals;
import meeting.kernel.intake.reading.Dates;
import meeting.kernel.intake.reading.DayOrder;
import meeting.task.KnownTask;
import meeting.task.TaskBook;
import meeting.task.TaskId;

/** IN2. Weighs a file against the countdown: every row is read once, the countdown once, whatever their number. */
@ApplicationScoped
class Weighing {
    private static final int ENOUGH_DATES = 3;
    private Convening convening;
    private DivisionOfWork division;
    private KnownActors actors;
    private TaskBook book;

    protected Weighing() { } // CDI

    @Inject
    Weighing(Convening convening, DivisionOfWork division, KnownActors actors, TaskBook book) {
        this.convening = convening;
        this.division = division;
        this.actors = actors;
        this.book = book;
    }

    @Transactional
    Preview weigh(Order order, Progress progress) {
        var rows = order.table().rows();
        progress.begin(Phase.READING, rows.size());
        var opening = convening.congress(order.congress()).details().firstDay();
        var countdown = book.tasks(order.congress());
        var groups = new Groups(division.groups(order.congress()));
        var people = new People(actors, responsible(countdown), cells(order, TaskField.OWNER, TaskField.DEPUTIES));
        var dates = cells(order, TaskField.DUE);
        var shown = dates.stream().flatMap(date -> Dates.orderOf(date).stream()).distinct().toList();
        var reader = new EntryReader(order.mapping(), new CellReader(order(shown, order.choices())), groups, people,
            new Codes(countdown.stream().map(task -> task.details().code()).toList()));
        rows.forEach(reader::announce);
        var entries = new ArrayList<Entry>();
        for (var row : rows) {
            progress.step(1);
            entries.add(reader.read(row));
        }
        var drafts = recognise(entries, countdown);
        var overlay = new Overlay(order.mapping(), order.choices(), opening, groups, people);
        entries.forEach(overlay::lay);
        var outcomes = compare(entries, new Waits(drafts, entries), progress);
        var ambiguous = shown.size() == 1 ? List.<String>of() : dates.stream().filter(Dates::isAmbiguous).limit(ENOUGH_DATES).toList();
        return new Preview(outcomes, Totals.of(outcomes), ambiguous, opening, names(groups, people, countdown));
    }

    /** C71. @return the countdown by its codes */
    private static Map<String, Draft> recognise(List<Entry> entries, List<KnownTask> countdown) {
        var byCode = countdown.stream().collect(Collectors.toMap(task -> task.details().code(), Function.identity()));
        var codes = countdown.stream().collect(Collectors.toMap(KnownTask::id, task -> task.details().code()));
        var drafts = new HashMap<String, Draft>();
        byCode.forEach((code, task) -> drafts.put(code, Draft.of(task, codes)));
        var first = new HashMap<String, Entry>();
        for (var entry : entries) {
            if (entry.code() == null) continue;
            entry.known = byCode.get(entry.code());
            if (entry.known != null) entry.before = drafts.get(entry.code());
            var other = first.putIfAbsent(entry.code(), entry);
            if (other == null) continue;
            entry.refuse(TaskField.CODE, "intake.code-twice", entry.code(), other.row.number());
            if (!other.isRefusedFor(TaskField.CODE)) other.refuse(TaskField.CODE, "intake.code-twice", entry.code(), entry.row.number());
        }
        return drafts;
    }

    private static List<Outcome<TaskField, TaskId, Draft>> compare(List<Entry> entries, Waits waits, Progress progress) {
        progress.begin(Phase.COMPARING, entries.size());
        waits.refuse();
        var outcomes = new ArrayList<Outcome<TaskField, TaskId, Draft>>();
        for (var entry : entries) {
            progress.step(1);
            outcomes.add(outcome(entry, waits));
        }
        return outcomes;
    }

    private static Outcome<TaskField, TaskId, Draft> outcome(Entry entry, Waits waits) {
        if (entry.isRefused()) return Outcome.refused(entry.row, entry.findings);
        var state = entry.known == null ? RowState.NEW : entry.after.equals(entry.before) ? RowState.SAME : RowState.CHANGED;
        if (state != RowState.SAME) waits.warn(entry);
        var isNew = state == RowState.NEW;
        return new Outcome<>(entry.row, state, isNew ? null : entry.known.id(), entry.after, isNew ? Map.of() : entry.before.differentFrom(entry.after),
            isNew ? Map.of() : entry.after.differentFrom(entry.before), 0, entry.findings);
    }

    /** IN6: what the unmistakable dates of the column tell of the others. */
    private static DayOrder order(List<DayOrder> shown, Choices choices) {
        return shown.size() == 1 ? shown.get(0) : choices.dayOrder();
    }

    private static List<String> responsible(List<KnownTask> countdown) {
        return countdown.stream().map(KnownTask::details).flatMap(task -> Stream.concat(Stream.ofNullable(task.owner()), task.deputies().stream())).distinct()
            .toList();
    }

    private static List<String> cells(Order order, TaskField... fields) {
        return Stream.of(fields).filter(order.mapping()::has).map(order.mapping().columns()::get)
            .flatMap(column -> order.table().rows().stream().map(row -> row.cells().get(column)))
            .flatMap(cell -> Stream.concat(Stream.of(cell), CellReader.people(cell).stream())).filter(cell -> !cell.isBlank()).distinct().toList();
    }

    private static Map<Object, Object> names(Groups groups, People people, List<KnownTask> countdown) {
        var names = new HashMap<Object, Object>();
        groups.all().forEach(group -> names.put(group.code(), group.details().name()));
        responsible(countdown).forEach(id -> names.put(id, people.name(id)));
        return names;
    }
}
