package meeting.accreditation.device;

/** GD3. What whoever holds the device may do. */
public enum DeviceRole {
    /** Scans, and refuses whom the badge does not belong to. */
    STEWARD,
    /** Overrules a refusal besides, with a reason. */
    SUPERVISOR
}
