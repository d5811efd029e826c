package meeting.plan.variant;

import java.util.Map;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.plan.section.SectionKind;

/**
 * What the secretariat lays down for a variant.
 *
 * @param name        at most 120 characters
 * @param reason      what speaks for it, at most 2,000 characters; may be blank
 * @param recommended whether the secretariat recommends it; no other is then
 * @param letters     the option taken of each section that has several; of others the only one is
 */
public record VariantDetails(LocalizedText name, LocalizedText reason, boolean recommended, Map<SectionKind, String> letters) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 2_000;

    public VariantDetails {
        letters = Map.copyOf(letters);
    }

    void check() {
        new InvalidInput.Check()
            .that(name != null && !name.isBlank(), "name", "general.required")
            .that(name == null || name.longest() <= LONGEST_NAME, "name", "general.too-long", LONGEST_NAME)
            .that(reason == null || reason.longest() <= LONGEST_REASON, "reason", "general.too-long", LONGEST_REASON)
            .orThrow();
    }
}
