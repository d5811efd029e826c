package meeting.delegation.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import meeting.delegation.DelegationView;
import meeting.delegation.intake.reading.Choices;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.intake.reading.Vocabulary;

/** R4. Which delegation the words of a row mean. */
final class Destinations {
    private final Map<String, DelegationView> byName = new HashMap<>();
    private final Map<Integer, DelegationView> byNumber = new HashMap<>();
    private final Foundations foundations;
    private final boolean create;

    Destinations(Collection<DelegationView> known, Choices choices) {
        foundations = new Foundations(choices.language());
        create = choices.createDelegations();
        for (var delegation : known) {
            byNumber.put(delegation.number(), delegation);
            Stream.of(delegation.name().en(), delegation.name().es(), delegation.name().zh()).filter(Objects::nonNull)
                .forEach(name -> byName.put(Vocabulary.bare(name), delegation));
        }
    }

    /** To be told of every row before any is found: a later row may say the number that an earlier one lacks. */
    void announce(String name, String number) {
        if (name == null && number == null || number != null && !Sought.isNumber(number)) return;
        var sought = Sought.of(name, number);
        if (named(sought) == null && numbered(sought) == null) foundations.note(sought);
    }

    /** The delegations that would have to be founded; to be asked once, between announcing and finding. */
    List<UnknownDelegation> unknown() {
        return foundations.settle(byNumber.keySet());
    }

    /** Either may be null, not both. */
    Reading find(String name, String number) {
        if (number != null && !Sought.isNumber(number)) return Reading.refused("intake.not-a-number", number);
        var sought = Sought.of(name, number);
        var named = named(sought);
        var numbered = numbered(sought);
        if (named == null && numbered == null) return create ? foundations.find(sought) : Reading.refused("intake.delegation-unknown", sought.label());
        if (numbered == null) return sought.number() == null ? Reading.of(named.id())
            : Reading.odd(named.id(), "intake.delegation-has-number", sought.name(), named.number());
        if (named == null) return sought.name() == null ? Reading.of(numbered.id())
            : Reading.odd(numbered.id(), "intake.delegation-is-called", numbered.number(), numbered.name());
        return named == numbered ? Reading.of(named.id()) : Reading.refused("intake.delegation-mismatch", sought.name(), numbered.number(), numbered.name());
    }

    private DelegationView named(Sought sought) {
        return sought.name() == null ? null : byName.get(Vocabulary.bare(sought.name()));
    }

    private DelegationView numbered(Sought sought) {
        return sought.number() == null ? null : byNumber.get(sought.number());
    }
}
