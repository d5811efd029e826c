package meeting.plan.contingency;

/** X4: whether it is practised or happens. */
public enum ActivationKind { REHEARSAL, REAL }
