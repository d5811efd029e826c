package meeting.task.round.hours;

/** C44: who hears of silence, one after the other. */
public enum Level { HEAD, SECRETARIAT, LEADERSHIP }
