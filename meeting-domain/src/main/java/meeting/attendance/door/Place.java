package meeting.attendance.door;

import meeting.attendance.Way;

/**
 * Where a line was written.
 *
 * @param gate in the gate's own words
 * @param zone that begins behind it; null where the gate checks none
 */
record Place(String gate, String zone, Way way) {
    Place {
        gate = gate.strip();
    }
}
