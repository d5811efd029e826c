package meeting.security.handover;

/** What a hand-over note gathers (SC7). */
public enum OpenItemKind { INCIDENT, ALARM, POST }
