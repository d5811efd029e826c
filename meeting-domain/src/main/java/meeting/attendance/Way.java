package meeting.attendance;

/** PR1. Which way a person goes at a gate. */
public enum Way { IN, OUT }
