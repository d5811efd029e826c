package meeting.web.api.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Scans that a device decided alone, oldest first (PR7). */
public record ScansRequest(@Size(max = 500) List<@NotNull @Valid ScanAlone> scans) {
    List<ScanAlone> given() {
        return scans == null ? List.of() : scans;
    }
}
