package meeting.attendance.walkin;

/** Where a request for a walk-in stands. */
public enum WalkInState { REQUESTED, APPROVED, REFUSED }
