package meeting.congress;

import meeting.kernel.LocalizedText;

/** A hall of the congress. @param capacity seats, people */
public record Hall(HallId id, LocalizedText name, int capacity) {
}
