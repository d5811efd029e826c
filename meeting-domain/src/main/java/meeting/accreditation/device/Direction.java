package meeting.accreditation.device;

/** GD3. For whom a device stands at its gate. */
public enum Direction {
    IN,
    OUT,
    /** Whoever holds it says at each scan. */
    BOTH
}
