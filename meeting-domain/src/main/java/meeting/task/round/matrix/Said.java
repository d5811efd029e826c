package meeting.task.round.matrix;

/** C43: what a group can say. */
public enum Said { CONFIRMED, TROUBLE, NOTHING_NEEDED }
