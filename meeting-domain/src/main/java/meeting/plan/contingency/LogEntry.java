package meeting.plan.contingency;

/** What a line of an activation's log says. */
public enum LogEntry { BEGUN, STEP_DONE, STEP_TAKEN_BACK, NOTED, CLOSED, BROKEN_OFF, LESSON }
