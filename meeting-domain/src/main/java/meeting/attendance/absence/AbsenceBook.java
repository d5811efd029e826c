package meeting.attendance.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.attendance.Denominator;
import meeting.attendance.Rows;
import meeting.attendance.SignInAnswer.Person;
import meeting.attendance.Statements;
import meeting.congress.CongressView;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;

/** AB1. Absences follow from presence and leave; nothing of them is kept but that they were told of. */
@ApplicationScoped
class AbsenceBook {
    private static final String ABSENT = """
        select s.sitting_id, p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es,
               p.delegation_name_zh, p.unit, p.photo_version, p.phone
          from agenda_published_sitting s
          join delegation_published_person p on p.congress_id = s.congress_id
          left join attendance_published_presence a on a.sitting_id = s.sitting_id and a.person_id = p.person_id
          left join attendance_published_leave v on v.sitting_id = s.sitting_id and v.person_id = p.person_id
         where s.sitting_id = any (?) and a.person_id is null and v.person_id is null and p.standing = 'ACTIVE' and %s%s
         order by s.starts_at, p.name_key_pinyin, p.person_id""";
    private static final String RECKON = """
        insert into absence_reckoning (sitting_id, congress_id, reckoned_at, people, again) values (?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String ANSWERS = "select person_id, times, note, answered_by_name, answered_at from absence_answer where congress_id = ?";
    private static final String ANSWER = """
        insert into absence_answer (congress_id, person_id, times, note, answered_by, answered_by_name, answered_at) values (?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing""";

    private record Answered(PersonId person, int times) { }

    @Inject
    private Statements statements;
    @Inject
    private Scheduling scheduling;
    @Inject
    private Clock clock;

    /** Sittings at which everybody is expected and to which nobody can come any more, in order. */
    List<SittingView> over(CongressView congress) {
        var now = clock.instant();
        return scheduling.sittings(congress.id()).stream().filter(sitting -> sitting.kind().isOfAll() && !sitting.isCancelled())
            .filter(sitting -> !sitting.time().to().isAfter(now) && !sitting.signInCloses().isAfter(now)).toList();
    }

    /** Most absences first. @param delegations only of these; null for all */
    List<AbsenceRow> absent(CongressView congress, List<SittingView> sittings, Set<UUID> delegations) {
        var ids = sittings.stream().map(sitting -> sitting.id().value()).collect(Collectors.toSet());
        var sql = ABSENT.formatted(Denominator.ofEach(congress), delegations == null ? "" : " and p.delegation_id = any (?)");
        Map<PersonId, AbsenceRow> found = new LinkedHashMap<>();
        statements.list(sql, bind -> bind.addAny(ids).addAny(delegations), row -> found.merge(new PersonId(Rows.id(row, "person_id")),
            one(Rows.person(row), row.getString("phone"), new SittingId(Rows.id(row, "sitting_id"))), AbsenceBook::both));
        var answers = answers(congress);
        return found.values().stream().map(row -> row.answered(answers.get(new Answered(row.person().id(), row.times()))))
            .sorted(Comparator.comparingInt(row -> -row.times())).toList();
    }

    private Map<Answered, AbsenceRow.Answer> answers(CongressView congress) {
        var found = new HashMap<Answered, AbsenceRow.Answer>();
        statements.list(ANSWERS, bind -> bind.add(congress.id().value()),
            row -> found.put(new Answered(new PersonId(Rows.id(row, "person_id")), row.getInt("times")),
                new AbsenceRow.Answer(row.getString("note"), row.getString("answered_by_name"), Rows.instant(row, "answered_at"))));
        return found;
    }

    /** AB5: false if somebody was faster. */
    boolean answer(CongressView congress, AbsenceRow absence, String note, Actor by) {
        return 1 == statements.update(ANSWER, bind -> bind.add(congress.id().value()).add(absence.person().id().value()).add(absence.times()).add(note)
            .add(by.id()).add(by.name()).add(clock.instant().atOffset(ZoneOffset.UTC)));
    }

    boolean isReckoned(SittingId sitting) {
        return !statements.list("select sitting_id from absence_reckoning where sitting_id = ?", bind -> bind.add(sitting.value()), row -> true).isEmpty();
    }

    /** AB3: false if another server was first. */
    boolean reckon(SittingView sitting, int people, int again, Instant at) {
        return 1 == statements.update(RECKON, bind -> bind.add(sitting.id().value()).add(sitting.congress().value()).add(at.atOffset(ZoneOffset.UTC))
            .add(people).add(again));
    }

    private static AbsenceRow one(Person person, String phone, SittingId sitting) {
        return new AbsenceRow(person, phone, List.of(sitting), null);
    }

    private static AbsenceRow both(AbsenceRow before, AbsenceRow more) {
        var sittings = new ArrayList<>(before.sittings());
        sittings.addAll(more.sittings());
        return new AbsenceRow(before.person(), before.phone(), List.copyOf(sittings), null);
    }
}
