package meeting.accreditation.badge;

import java.time.Instant;

/** One step of a badge's life (BG5). @param by id of who took it @param reason null where none is asked for */
public record BadgeStepView(BadgeState state, Instant at, String by, String reason) {
}
