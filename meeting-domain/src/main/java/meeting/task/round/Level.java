package meeting.task.round;

/** C44: who hears of silence, one after the other. */
enum Level { HEAD, SECRETARIAT, LEADERSHIP }
