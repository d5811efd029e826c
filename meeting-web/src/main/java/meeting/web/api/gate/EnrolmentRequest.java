package meeting.web.api.gate;

import jakarta.validation.constraints.Size;

/** A device that wants to come into use (GD1). */
public record EnrolmentRequest(@Size(max = 200) String secret, @Size(max = 60) String version) {
}
