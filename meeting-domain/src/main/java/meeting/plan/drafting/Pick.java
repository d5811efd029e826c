package meeting.plan.drafting;

/** What a person chose where two edits meet (P6). */
public enum Pick { MINE, THEIRS, BOTH }
