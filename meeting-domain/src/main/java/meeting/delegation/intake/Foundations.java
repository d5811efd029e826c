package meeting.delegation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import meeting.delegation.DelegationDetails;
import meeting.delegation.DelegationId;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.intake.reading.Vocabulary;

/** R4. The delegations a file names and the congress lacks, and with what they would be founded. */
final class Foundations {
    private final Map<String, Plan> byName = new LinkedHashMap<>();
    private final Map<Integer, Plan> byNumber = new LinkedHashMap<>();
    private final Locale language;

    private static final class Plan {
        private final String label;
        private Integer number;
        private DelegationDetails details;
        private int rows;

        private Plan(Sought sought) {
            label = sought.label();
        }
    }

    Foundations(Locale language) {
        this.language = language;
    }

    /** A row that needs it. */
    void note(Sought sought) {
        var plan = sought.name() == null ? byNumber.computeIfAbsent(sought.number(), number -> new Plan(sought))
            : byName.computeIfAbsent(Vocabulary.bare(sought.name()), name -> new Plan(sought));
        if (plan.number == null) plan.number = sought.number();
        plan.rows++;
    }

    /** All rows are noted: a number alone means whoever has that number beside a name, and who has none gets the next free one. */
    List<UnknownDelegation> settle(Collection<Integer> taken) {
        for (var named : byName.values()) {
            if (named.number == null) continue;
            var alone = byNumber.put(named.number, named);
            if (alone != null && !byName.containsValue(alone)) named.rows += alone.rows;
        }
        Set<Plan> plans = new LinkedHashSet<>(byName.values());
        plans.addAll(byNumber.values());
        var used = new HashSet<>(taken);
        plans.stream().map(plan -> plan.number).filter(Objects::nonNull).forEach(used::add);
        var next = used.stream().mapToInt(number -> number).max().orElse(0);
        var settled = new ArrayList<UnknownDelegation>();
        for (var plan : plans) {
            if (plan.number == null) byNumber.put(plan.number = ++next, plan);
            plan.details = byNumber.get(plan.number) == plan ? details(plan) : null;
            settled.add(new UnknownDelegation(plan.label, plan.details, plan.rows));
        }
        return settled;
    }

    Reading find(Sought sought) {
        var plan = sought.name() == null ? byNumber.get(sought.number()) : byName.get(Vocabulary.bare(sought.name()));
        if (sought.number() != null && !sought.number().equals(plan.number)) return Reading.refused("intake.delegation-two-numbers", plan.label, plan.number);
        return plan.details == null ? Reading.refused("intake.delegation-cannot-be-founded", plan.label) : Reading.of(idOf(plan.number));
    }

    /** The same for the same number whenever the file is weighed. */
    static DelegationId idOf(int number) {
        return new DelegationId(UUID.nameUUIDFromBytes(("to be founded " + number).getBytes(UTF_8)));
    }

    private DelegationDetails details(Plan plan) {
        var details = new DelegationDetails(plan.number, name(plan), null, null, null);
        try {
            details.check();
            return details;
        } catch (InvalidInput refused) {
            return null;
        }
    }

    private LocalizedText name(Plan plan) {
        var name = plan.label;
        if (name.equals(plan.number.toString())) return new LocalizedText("Delegation " + name, "Delegación " + name, "第" + name + "代表团");
        if (name.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN)) return new LocalizedText(null, null, name);
        return switch (language.getLanguage()) {
            case "zh" -> new LocalizedText(null, null, name);
            case "es" -> new LocalizedText(null, name, null);
            default -> new LocalizedText(name, null, null);
        };
    }
}
