package meeting.attendance.door;

import meeting.accreditation.device.DeviceRole;
import meeting.accreditation.device.Direction;
import meeting.attendance.Way;

/**
 * What the acting gate stands for (GD3); a person's gate stands for nothing in particular.
 *
 * @param role      null for a person
 * @param zone      null where none is checked
 * @param atSitting whether it may work at this sitting
 */
record Post(DeviceRole role, String zone, Direction direction, boolean atSitting) {
    static final Post OF_A_PERSON = new Post(null, null, Direction.BOTH, true);

    /** PR1: what security decided of the device comes first. */
    Way way(Way said) {
        return switch (direction) {
            case IN -> Way.IN;
            case OUT -> Way.OUT;
            case BOTH -> said == null ? Way.IN : said;
        };
    }

    boolean mayOverrule() {
        return role != DeviceRole.STEWARD;
    }
}
