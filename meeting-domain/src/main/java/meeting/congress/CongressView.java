package meeting.congress;

import java.util.Locale;
import java.util.Optional;
import meeting.kernel.LocalizedText;
import meeting.kernel.naming.NameOrder;

/** A congress as others read it. @param version to be handed back with an edit, so that nobody overwrites unseen */
public record CongressView(CongressId id, CongressDetails details, long version) {
    public LocalizedText title() {
        return details.title();
    }

    public CongressKind kind() {
        return details.kind();
    }

    /** G6. */
    public NameOrder nameOrderFor(Locale reader) {
        return "zh".equals(reader.getLanguage()) ? details.nameOrder() : NameOrder.LATIN;
    }

    public Optional<Hall> hall(HallId hall) {
        return details.halls().stream().filter(candidate -> candidate.id().equals(hall)).findFirst();
    }
}
