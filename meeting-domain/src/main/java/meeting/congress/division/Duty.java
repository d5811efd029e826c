package meeting.congress.division;

/** What a member is in a group. */
public enum Duty { HEAD, DEPUTY, MEMBER }
