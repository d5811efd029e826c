package meeting.attendance.pack;

import meeting.kernel.LocalizedText;

/** An item of the pack. @param withdrawn whether it is handed out no more (AR20). @param version to be handed back with a change */
public record PackItemView(PackItemId id, LocalizedText name, boolean withdrawn, long version) {
}
