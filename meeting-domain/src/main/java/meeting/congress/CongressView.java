package meeting.congress;

import java.util.Optional;
import meeting.kernel.LocalizedText;

/** A congress as others read it. @param version to be handed back with an edit, so that nobody overwrites unseen */
public record CongressView(CongressId id, CongressDetails details, long version) {
    public LocalizedText title() {
        return details.title();
    }

    public CongressKind kind() {
        return details.kind();
    }

    public Optional<Hall> hall(HallId hall) {
        return details.halls().stream().filter(candidate -> candidate.id().equals(hall)).findFirst();
    }
}
