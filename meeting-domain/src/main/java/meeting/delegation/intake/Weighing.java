package meeting.delegation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.delegation.DelegationView;
import meeting.delegation.Delegations;
import meeting.delegation.Enrolled;
import meeting.delegation.Enrolment;
import meeting.delegation.PersonId;
import meeting.delegation.intake.reading.CellReader;
import meeting.delegation.intake.reading.Habits;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.LocalizedText;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.Phase;
import meeting.kernel.intake.Progress;
import meeting.kernel.intake.reading.Mapping;

/** R2. Weighs a file against the roster: every row is read once, the roster twice, whatever their number. */
@ApplicationScoped
class Weighing {
    private Convening convening;
    private Delegations delegations;
    private Enrolment enrolment;
    private Clock clock;

    protected Weighing() { } // CDI

    @Inject
    Weighing(Convening convening, Delegations delegations, Enrolment enrolment, Clock clock) {
        this.convening = convening;
        this.delegations = delegations;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    @Transactional
    Preview weigh(Order order, Progress progress) {
        var congress = order.congress();
        var table = order.table();
        var mapping = order.mapping();
        var choices = order.choices();
        progress.begin(Phase.READING, table.rows().size());
        var zone = convening.congress(congress).details().zone();
        var known = delegations.list(congress);
        var destinations = new Destinations(known, choices);
        var habits = Habits.of(table, mapping, choices);
        var reader = new EntryReader(mapping, new CellReader(habits, zone, LocalDate.now(clock.withZone(zone))), destinations);
        table.rows().forEach(reader::announce);
        var unknown = destinations.unknown();
        var entries = table.rows().stream().map(row -> {
            progress.step(1);
            return reader.read(row);
        }).toList();
        recognise(entries, enrolment.everybody(congress), mapping);
        return Preview.of(compare(entries, new Overlay(mapping, choices), progress), unknown, habits.ambiguousDates(), names(known, unknown));
    }

    private static void recognise(List<Entry> entries, List<Enrolled> everybody, Mapping<RosterField> mapping) {
        var recognition = new Recognition(everybody, mapping.has(RosterField.DELEGATION) || mapping.has(RosterField.DELEGATION_NUMBER));
        var twins = new Twins();
        for (var entry : entries) {
            recognition.recognise(entry);
            twins.add(entry);
        }
        twins.refuse();
    }

    private List<Outcome<RosterField, PersonId, PersonDetails>> compare(List<Entry> entries, Overlay overlay, Progress progress) {
        progress.begin(Phase.COMPARING, entries.size());
        var known = enrolment.known(entries.stream().filter(entry -> !entry.isRefused()).map(entry -> entry.match).filter(Objects::nonNull).map(Enrolled::id)
            .toList());
        return entries.stream().map(entry -> {
            progress.step(1);
            return overlay.of(entry, entry.match == null ? null : known.get(entry.match.id()));
        }).toList();
    }

    private static Map<DelegationId, LocalizedText> names(List<DelegationView> known, List<UnknownDelegation> unknown) {
        var names = new HashMap<DelegationId, LocalizedText>();
        known.forEach(delegation -> names.put(delegation.id(), delegation.name()));
        unknown.stream().filter(delegation -> delegation.details() != null)
            .forEach(delegation -> names.put(Foundations.idOf(delegation.details().number()), delegation.details().name()));
        return names;
    }
}
