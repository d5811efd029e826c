package meeting.kernel;

import java.util.ArrayList;
import java.util.List;

/** Input that breaks rules field by field; pages show each fault beside its field and keep what was typed. */
public final class InvalidInput extends DomainException {

    /** One fault: the field's name as in the command record, the message key, its arguments. */
    public record Fault(String field, String code, List<Object> arguments) { }

    private final transient List<Fault> faults;

    private InvalidInput(List<Fault> faults) {
        super("general.invalid-input", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }

    /** Gathers faults so that a person sees all of them at once. */
    public static final class Check {
        private static final int SHORTEST_REASON = 3;
        private static final int LONGEST_REASON = 500;

        private final List<Fault> faults = new ArrayList<>();

        public Check that(boolean holds, String field, String code, Object... arguments) {
            if (!holds) faults.add(new Fault(field, code, List.of(arguments)));
            return this;
        }

        /** A text that must be there. */
        public Check present(String text, String field) {
            return that(text != null && !text.isBlank(), field, "general.required");
        }

        /** A text that may be absent but not longer than the database keeps. */
        public Check atMost(int length, String text, String field) {
            return that(text == null || text.length() <= length, field, "general.too-long", length);
        }

        /** Why something out of the ordinary was done: a few words at least, as many as the database keeps. */
        public Check reason(String text, String field) {
            return that(text != null && text.strip().length() >= SHORTEST_REASON, field, "general.reason-needed", SHORTEST_REASON)
                .atMost(LONGEST_REASON, text, field);
        }

        public void orThrow() {
            if (!faults.isEmpty()) throw new InvalidInput(faults);
        }
    }
}
