package meeting.task.intake;

import static meeting.task.intake.TaskField.DAYS;
import static meeting.task.intake.TaskField.DEPUTIES;
import static meeting.task.intake.TaskField.DUE;
import static meeting.task.intake.TaskField.GROUP;
import static meeting.task.intake.TaskField.OWNER;
import static meeting.task.intake.TaskField.T_MINUS;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import meeting.congress.division.GroupCode;
import meeting.kernel.InvalidInput;
import meeting.kernel.intake.reading.Mapping;

/** Lays a row over what is known of its task. */
final class Overlay {
    private final Mapping<TaskField> mapping;
    private final Choices choices;
    private final LocalDate opening;
    private final Groups groups;
    private final People people;

    Overlay(Mapping<TaskField> mapping, Choices choices, LocalDate opening, Groups groups, People people) {
        this.mapping = mapping;
        this.choices = choices;
        this.opening = opening;
        this.groups = groups;
        this.people = people;
    }

    void lay(Entry entry) {
        if (entry.code() == null) return;
        day(entry);
        var merged = new EnumMap<TaskField, Object>(TaskField.class);
        merged.putAll(entry.before.values());
        merged.putAll(entry.values);
        merged.keySet().removeAll(entry.cleared);
        if (choices.emptyClears()) entry.blank.stream().filter(TaskField::canBeCleared).forEach(merged::remove);
        if (entry.known == null) begin(entry, merged);
        entry.after = new Draft(merged);
        people(entry);
        if (!entry.isRefused()) check(entry);
        var changes = entry.known != null && !entry.after.equals(entry.before);
        if (!entry.isRefused() && changes && entry.known.settled()) entry.refuse(null, "task.settled", entry.code());
    }

    /** C75. A settled task keeps the day on which it was due, so that this says nothing. */
    private void day(Entry entry) {
        var due = (LocalDate) entry.values.remove(DUE);
        if (due == null || entry.known != null && due.equals(entry.known.due()) && !entry.values.containsKey(T_MINUS)) return;
        var meant = (int) ChronoUnit.DAYS.between(due, opening);
        var typed = (Integer) entry.values.get(T_MINUS);
        var was = entry.before.values().get(T_MINUS);
        if (typed == null) entry.values.put(T_MINUS, meant);
        else if (typed != meant && entry.known == null) entry.refuse(DUE, "intake.days-disagree", typed, due);
        else if (typed != meant && due.equals(entry.known.due())) {
            if (!typed.equals(was)) entry.warn(T_MINUS, "intake.days-count", typed, due);
        } else if (typed != meant && typed.equals(was)) {
            entry.values.put(T_MINUS, meant);
            entry.warn(DUE, "intake.date-counts", typed, due);
        } else if (typed != meant) entry.refuse(DUE, "intake.days-disagree", typed, due);
    }

    /** C72. */
    private void begin(Entry entry, EnumMap<TaskField, Object> merged) {
        merged.putIfAbsent(DAYS, 0);
        var group = (GroupCode) merged.get(GROUP);
        if (group == null && !entry.isRefusedFor(GROUP)) entry.refuse(GROUP, "intake.group-missing");
        if (!merged.containsKey(T_MINUS) && !entry.isRefusedFor(T_MINUS) && !entry.isRefusedFor(DUE))
            entry.refuse(mapping.has(T_MINUS) || !mapping.has(DUE) ? T_MINUS : DUE, "intake.due-missing");
        var inCharge = group == null || entry.cleared.contains(OWNER) || entry.isRefusedFor(OWNER) ? null : groups.inCharge(group);
        if (inCharge != null && !deputies(merged.get(DEPUTIES)).contains(inCharge)) merged.putIfAbsent(OWNER, inCharge);
    }

    /** C74. */
    private void people(Entry entry) {
        var kept = new HashSet<>(deputies(entry.before.values().get(DEPUTIES)));
        if (entry.before.values().get(OWNER) instanceof String owner) kept.add(owner);
        if (entry.values.get(OWNER) instanceof String owner && !kept.contains(owner) && !people.isActive(owner))
            entry.refuse(OWNER, "intake.person-gone", people.name(owner));
        for (var deputy : deputies(entry.values.get(DEPUTIES)))
            if (!kept.contains(deputy) && !people.isActive(deputy)) entry.refuse(DEPUTIES, "intake.person-gone", people.name(deputy));
    }

    @SuppressWarnings("unchecked")
    private static List<String> deputies(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    private void check(Entry entry) {
        try {
            entry.after.details(Set.of()).check();
        } catch (InvalidInput invalid) {
            invalid.faults().forEach(fault -> entry.refuse(blamed(fault), fault.code(), fault.arguments().toArray()));
        }
    }

    /** The column of the file that says it, else the first that might. */
    private TaskField blamed(InvalidInput.Fault fault) {
        var blamed = Arrays.stream(TaskField.values()).filter(field -> field.isBlamedFor(fault.field())).toList();
        return blamed.stream().filter(mapping::has).findFirst().orElse(blamed.get(0));
    }
}
