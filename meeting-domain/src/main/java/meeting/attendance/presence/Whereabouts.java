package meeting.attendance.presence;

/** PR8, PR9. Where somebody who signed in is. */
public enum Whereabouts { INSIDE, OUT, LEFT }
